package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.portal.House;
import tw.anwang.portal.House.PageFile;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/**
 * What no browser sends and a program does: each field of each form left out, or with what nobody could choose there, by
 * somebody who may open the page. The portal of its own answers in words and never breaks.
 */
@Tag("full")
class ForgedFormsIT {
    private static final String HIDDEN = "jakarta.faces.";

    /** Of a form with a row for each of many records the others are like these. */
    private static final int FIELDS = 25;

    private static final Map<String, BiConsumer<Map<String, String>, String>> FORGERIES = forgeries();

    @RegisterExtension
    static Portal pattern = new Portal();

    @TempDir
    Path work;

    private final List<String> trouble = new ArrayList<>();
    private final Map<String, Visitor> visitors = new TreeMap<>();
    private int sent;

    private static Map<String, BiConsumer<Map<String, String>, String>> forgeries() {
        Map<String, BiConsumer<Map<String, String>, String>> all = new LinkedHashMap<>();
        all.put("left out", (fields, name) -> fields.remove(name));
        all.put("empty", (fields, name) -> fields.put(name, ""));
        all.put("no choice", (fields, name) -> fields.put(name, "NO_SUCH_CHOICE<&'\u0001"));
        all.put("a number too large", (fields, name) -> fields.put(name, "-99999999999999999999"));
        all.put("too long", (fields, name) -> fields.put(name, "長".repeat(20_000)));
        return all;
    }

    @Test
    void break_no_page() {
        TestDatabase database = TestDatabase.fresh("forged_forms");
        try (PortalServer server = PortalServer.start(database, work)) {
            DemoRows.load(database);
            // all of them before anything is sent: what is sent may lock one of them
            pattern.people().keySet().forEach(person -> visitors.put(person, signedIn(server, person)));
            for (PageFile file : House.pages()) {
                if (!file.isOpen()) {
                    String address = new PageAddresses(pattern).of(file);
                    String person = new PagePeople(pattern).permitted(file, address);
                    forge(visitors.get(person), address);
                }
            }
        }
        assertEquals(List.of(), trouble);
        assertTrue(sent > 2000, "forged forms sent: " + sent);
    }

    private static Visitor signedIn(PortalServer server, String person) {
        Visitor visitor = new Visitor(server.address()).asAPageOfThePortal();
        visitor.signIn(person, Portal.PASSWORD);
        return visitor;
    }

    private void forge(Visitor visitor, String address) {
        for (String form : forms(visitor.get(address))) {
            Answer page = visitor.get(address);
            for (String field : fields(page, form)) {
                for (String forgery : FORGERIES.keySet()) {
                    page = form(page, form).isPresent() ? page : visitor.get(address);
                    Answer answer = page;
                    page = form(page, form)
                            .map(there -> sendForged(visitor, address, answer, there, field, forgery))
                            .orElse(page); // what was sent before closed the form
                }
            }
        }
    }

    private Answer sendForged(
            Visitor visitor, String address, Answer page, FormElement form, String field, String forgery) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("primefaces.nonce", page.nonce()));
        for (KeyVal sends : form.formData()) {
            fields.put(sends.key(), sends.value());
        }
        button(form).ifPresent(button -> fields.put(button.attr("name"), button.attr("value")));
        FORGERIES.get(forgery).accept(fields, field);
        Answer answer = send(visitor, address, fields, form.attr("enctype").startsWith("multipart"));
        sent++;
        if (answer == null) {
            trouble.add(address + " " + field + " " + forgery + ": no answer");
            return page;
        }
        if (answer.status() >= 500) {
            trouble.add(address + " " + field + " " + forgery + ": " + answer.status());
        }
        if (answer.body().matches("(?s).*<li>j_idt.*")) {
            trouble.add(address + " " + field + " " + forgery + " speaks of the inside of a page");
        }
        return answer;
    }

    /** Null where twice no answer came: once it may be a connection that the server closed while nobody used it. */
    private static Answer send(Visitor visitor, String address, Map<String, String> fields, boolean parts) {
        for (int i = 0; i < 2; i++) {
            try {
                return parts ? visitor.postParts(address, fields) : visitor.post(address, fields);
            } catch (IllegalStateException closed) {
                continue;
            }
        }
        return null;
    }

    private static List<String> forms(Answer page) {
        return Jsoup.parse(page.body()).select("main form[method=post]").stream()
                .filter(form -> button(form).isPresent())
                .map(Element::id)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Optional<FormElement> form(Answer page, String id) {
        return Optional.ofNullable((FormElement) Jsoup.parse(page.body()).selectFirst("form[id='" + id + "']"));
    }

    private static Optional<Element> button(Element form) {
        return Optional.ofNullable(
                form.selectFirst("button[type=submit]:not([disabled]), input[type=submit]:not([disabled])"));
    }

    private static List<String> fields(Answer page, String form) {
        return form(page, form).stream()
                .flatMap(there -> there.select("input[name]:not([type=submit]), select[name], textarea[name]").stream())
                .map(field -> field.attr("name"))
                .filter(name -> !name.startsWith(HIDDEN) && !name.equals(form))
                .distinct()
                .limit(FIELDS)
                .toList();
    }
}
