package tw.anwang.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.PermissionCatalog;
import tw.anwang.identity.Permitted;

/** Pages name the right they need, and every right has a name in a catalogue. */
class PagesTest {
    private static final Pattern MAY =
            Pattern.compile("(?:\\.may|permissions\\.contains)\\((?:\"([^\"]+)\"|(?:\\w+\\.)*([A-Z][A-Z_]+))\\)");
    private static final JavaClasses HOUSE = House.CLASSES;

    @Test
    void every_page_names_a_right_and_asks_for_it_on_postback_too() {
        List<String> silent = new ArrayList<>();
        for (House.PageFile page : House.pages()) {
            String text = page.text();
            boolean asks =
                    text.contains("permit.needSignIn") || page.permission().isPresent();
            boolean always = page.permission().isEmpty()
                    || text.matches("(?s).*permit\\.need\\('[^']+'\\)}\"\\s+onPostback=\"true\".*");
            if (!page.isOpen() && !(asks && always)) {
                silent.add(page.address());
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void the_right_is_asked_for_before_anything_is_loaded() {
        for (House.PageFile page : House.pages()) {
            int first = page.text().indexOf("<f:viewAction");
            assertTrue(
                    page.isOpen() || first >= 0 && page.text().indexOf("permit.", first) < end(page.text(), first),
                    page.address());
        }
    }

    private static int end(String text, int from) {
        return text.indexOf('>', from);
    }

    @Test
    void a_define_stands_on_a_line_of_its_own() {
        // a define on the line of the opening tag makes the later ones disappear without a word
        Pattern sameLine = Pattern.compile("<ui:composition[^>]*>[ \\t]*<ui:define");
        List<Path> wrong = House.xhtml().stream()
                .filter(file -> sameLine.matcher(House.read(file)).find())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_a_page_does_first_is_a_child_of_the_view() {
        // anywhere else each request writes a warning (JSF1103), and Faces 5 refuses the page
        Pattern child = Pattern.compile("<ui:define name=\"metadata\">\\s*<f:metadata>");
        List<Path> wrong = House.xhtml().stream()
                .filter(file -> House.read(file).contains("<f:metadata>")
                        && !child.matcher(House.read(file)).find())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_field_that_may_be_disabled_is_not_required_then() {
        // what is disabled is not sent, and what is required and not sent is missing (web.xml): nobody could save
        Pattern field = Pattern.compile("<[hp]:\\w+[^>]*?(?:\\s(?:disabled|readonly)=\"#[^>]*\\srequired=\"true\""
                + "|\\srequired=\"true\"[^>]*\\s(?:disabled|readonly)=\"#)");
        List<Path> wrong = House.xhtml().stream()
                .filter(file -> field.matcher(House.read(file)).find())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_page_is_put_together_of_what_a_request_names() {
        // a part whose address is computed may be one from elsewhere: Mojarra before 4.0.22 fetches it (CVE-2026-46581)
        Pattern computed =
                Pattern.compile("<ui:(?:include|decorate|composition)[^>]*?\\s(?:src|template)=\"([^\"]*#\\{[^\"]*)\"");
        Pattern ofTwo = Pattern.compile("#\\{[\\w.]+ \\? '/WEB-INF/\\w+\\.xhtml' : '/WEB-INF/\\w+\\.xhtml'}");
        List<String> wrong = House.xhtml().stream()
                .flatMap(file -> computed.matcher(House.read(file)).results().map(found -> found.group(1)))
                .filter(address -> !ofTwo.matcher(address).matches())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_page_has_a_script_of_its_own() {
        List<Path> wrong = House.xhtml().stream()
                .filter(file ->
                        House.read(file).matches("(?s).*(<script[ >]|\\son(click|change|submit)=|javascript:).*"))
                .toList();
        assertEquals(List.of(), wrong, "scripts stand in files: the content security policy stops all others");
    }

    @Test
    void every_right_asked_for_is_in_a_catalogue_and_every_one_there_is_asked_for() {
        assertEquals(catalogued(), asked());
    }

    @Test
    void every_right_has_words_and_says_what_it_lets_see() {
        for (String right : catalogued()) {
            assertTrue(isSaid("permission." + right), right);
            assertTrue(isSaid("permission." + right + ".shows"), right + " lets see what?");
        }
    }

    private static boolean isSaid(String key) {
        return House.MODULES.stream()
                .map(module -> House.main(module, "resources/tw/anwang/" + module + "/messages.properties"))
                .filter(Files::exists)
                .anyMatch(file -> House.read(file).contains("\n" + key + "="));
    }

    private static List<JavaClass> catalogues() {
        return HOUSE.stream()
                .filter(type -> type.isAssignableTo(PermissionCatalog.class) && !type.isInterface())
                .toList();
    }

    private static Set<String> catalogued() {
        Set<String> rights = new TreeSet<>();
        for (JavaClass type : catalogues()) {
            try {
                rights.addAll(((PermissionCatalog)
                                type.reflect().getDeclaredConstructor().newInstance())
                        .permissions());
            } catch (ReflectiveOperationException failed) {
                throw new IllegalStateException(type.getName(), failed);
            }
        }
        return rights;
    }

    /** In an annotation, in a page, or as a question in code, by its name or by the constant of the catalogue. */
    private static Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        HOUSE.forEach(type -> {
            type.tryGetAnnotationOfType(Permitted.class).ifPresent(right -> asked.add(right.value()));
            type.getMethods().forEach(method -> method.tryGetAnnotationOfType(Permitted.class)
                    .ifPresent(right -> asked.add(right.value())));
        });
        House.pages().forEach(page -> page.permission().ifPresent(asked::add));
        for (String module : House.MODULES) {
            for (Path file : House.java(module)) {
                Matcher question = MAY.matcher(House.read(file));
                while (question.find()) {
                    asked.add(question.group(1) != null ? question.group(1) : constant(question.group(2)));
                }
            }
        }
        asked.removeAll(Set.of(Permitted.ANYONE, ""));
        return asked;
    }

    /** The value of a constant of a catalogue; a local name says nothing and is left out. */
    private static String constant(String name) {
        for (JavaClass type : catalogues()) {
            try {
                return (String) type.reflect().getField(name).get(null);
            } catch (ReflectiveOperationException other) {
                continue;
            }
        }
        return "";
    }
}
