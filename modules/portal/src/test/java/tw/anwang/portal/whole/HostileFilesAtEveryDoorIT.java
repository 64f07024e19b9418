package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
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
 * Each hostile file at each form that takes one, found by asking every page: it is refused in words or kept as what it is;
 * no page breaks, nobody outside is asked, nothing lies outside, and the portal has memory left.
 */
@Tag("full")
class HostileFilesAtEveryDoorIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @RegisterExtension
    static Portal pattern = new Portal();

    @TempDir
    Path work;

    private final List<String> trouble = new ArrayList<>();
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final Set<String> doors = new TreeSet<>();
    private final List<String> said = new ArrayList<>();
    private int sent;

    @Test
    void break_nothing_and_reach_nothing() throws Exception {
        HttpServer listener = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        listener.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        listener.start();
        TestDatabase database = TestDatabase.fresh("hostile_files");
        try (PortalServer server = PortalServer.start(database, work)) {
            DemoRows.load(database);
            Map<String, byte[]> files = HostileFiles.made(
                    "http://127.0.0.1:" + listener.getAddress().getPort());
            Map<String, Visitor> visitors = new TreeMap<>();
            for (PageFile file : House.pages()) {
                if (!file.isOpen()) {
                    String address = new PageAddresses(pattern).of(file);
                    String person = new PagePeople(pattern).permitted(file, address);
                    Visitor visitor = visitors.computeIfAbsent(person, name -> signedIn(server, name));
                    send(visitor, address, files);
                }
            }
            Files.write(Path.of("target", "hostile-files.txt"), said); // to be read by who wants to know
            assertEquals(List.of(), trouble);
            assertEquals(Set.of(), asked, "addresses inside of files that somebody asked");
            // by the number of forms with a file, so that a new one is not left out by chance
            assertTrue(doors.size() >= 8, "doors: " + doors);
            assertTrue(sent > 300, "sent: " + sent);
            assertFalse(server.log().contains("OutOfMemoryError"), "memory ran out");
            assertFalse(server.log().contains("StackOverflowError"), "the stack ran over");
            isKeptAsWhatItIs(database, visitors);
        } finally {
            listener.stop(0);
        }
        assertFalse(Files.exists(Path.of("/tmp/anwang-hostile.txt")));
        assertFalse(Files.exists(Path.of("/etc/cron.d/anwang-hostile")));
    }

    private static Visitor signedIn(PortalServer server, String person) {
        Visitor visitor = new Visitor(server.address()).asAPageOfThePortal();
        visitor.signIn(person, Portal.PASSWORD);
        return visitor;
    }

    private void send(Visitor visitor, String address, Map<String, byte[]> files) {
        List<String> forms = Jsoup.parse(visitor.get(address).body()).select("main form:has(input[type=file])").stream()
                .map(Element::id)
                .toList();
        for (String form : forms) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Answer page = visitor.get(address);
                FormElement there = (FormElement) Jsoup.parse(page.body()).selectFirst("form[id='" + form + "']");
                if (there != null) {
                    doors.add(address.replaceFirst("\\?.*", "") + " " + form);
                    send(visitor, address, page, there, file.getKey(), file.getValue());
                }
            }
        }
    }

    private void send(Visitor visitor, String address, Answer page, FormElement form, String name, byte[] content) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("primefaces.nonce", page.nonce()));
        form.formData().forEach(one -> fields.put(one.key(), one.value()));
        form.select("input[type=text], textarea").stream()
                .filter(text -> fields.getOrDefault(text.attr("name"), "x").isEmpty())
                .forEach(text -> fields.put(text.attr("name"), "測試"));
        Element file = form.selectFirst("input[type=file]");
        fields.remove(file.attr("name"));
        // of two buttons the last one saves and does not hand in: the form stays open for the next file
        Element button = form.select("button[type=submit]:not([disabled]), input[type=submit]:not([disabled])")
                .last();
        if (button == null) {
            return;
        }
        fields.put(button.attr("name"), button.attr("value"));
        String what = address + " " + (name.length() > 60 ? name.substring(0, 60) : name);
        Instant begin = Instant.now();
        sent++;
        try {
            Answer answer = visitor.postFile(address, fields, file.attr("name"), name, content);
            judge(what, answer, Duration.between(begin, Instant.now()));
            said.add(what + ": " + answer.status() + " " + answer.location() + " "
                    + Jsoup.parse(answer.body())
                            .select(".msgs li, .msg, .error")
                            .eachText());
        } catch (IllegalStateException none) {
            trouble.add(what + ": no answer, " + none.getCause());
        }
    }

    private void judge(String what, Answer answer, Duration took) {
        if (answer.status() >= 500) {
            trouble.add(what + ": " + answer.status());
        }
        if (took.compareTo(PATIENCE) > 0) {
            trouble.add(what + " took " + took);
        }
        if (answer.body().contains("root:x:") || answer.body().contains("hahahaha")) {
            trouble.add(what + " tells what an entity means");
        }
        if (answer.body().contains("<script>alert(1)")) {
            trouble.add(what + " shows script as it came");
        }
        if (answer.body().matches("(?s).*(java\\.[a-z]+\\.[A-Z]|Exception).*")) {
            trouble.add(what + " speaks of the inside");
        }
    }

    /** Whatever was let in comes out as a download that no browser runs. */
    private static void isKeptAsWhatItIs(TestDatabase database, Map<String, Visitor> visitors) throws Exception {
        List<String> odd = database.texts("select name from desk_file where name regexp '[/\\\\\\\\[:cntrl:]]'");
        assertEquals(List.of(), odd, "names");
        List<String> types = database.texts(
                "select distinct media_type from desk_file"
                        + " where media_type not regexp '^(application/pdf|image/(png|jpeg)|text/(plain|csv)|application/(vnd.oasis|vnd.openxml).*)$'");
        assertEquals(List.of(), types, "kinds of files that were let in");
        for (String id : database.texts("select id from desk_file where name like '%.p%' or name like '%.txt'")) {
            for (Visitor visitor : visitors.values()) {
                Answer file = visitor.get("/desk/file?id=" + id);
                if (file.status() == 200) {
                    assertTrue(file.header("Content-Disposition").startsWith("attachment;"), id);
                    assertEquals("nosniff", file.header("X-Content-Type-Options"), id);
                    assertTrue(file.header("Content-Security-Policy").contains("sandbox"), id);
                }
            }
        }
    }
}
