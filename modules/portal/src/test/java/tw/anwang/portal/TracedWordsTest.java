package tw.anwang.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who reads the trail reads words: every verb and every kind of record that is written into it has some. */
class TracedWordsTest {
    private static final Pattern VERB = Pattern.compile("trail\\.record\\(\\s*\"([a-zA-Z]+)\",");
    private static final Pattern KIND =
            Pattern.compile("\"((?:identity|directory|desk|registry|intake|welfare|meetings)\\.[a-zA-Z]+)\"");
    private static final Pattern DECLARED = Pattern.compile("implements TracedKinds");

    @Test
    void every_verb_has_words() throws IOException {
        Set<String> missing = new TreeSet<>();
        Properties shared = messages("identity");
        for (String module : House.MODULES) {
            Properties own = messages(module);
            for (Path file : House.files(House.main(module, "java"), ".java")) {
                VERB.matcher(House.read(file))
                        .results()
                        .map(found -> "trail." + found.group(1))
                        .filter(key -> !own.containsKey(key) && !shared.containsKey(key))
                        .forEach(key -> missing.add(module + " " + key));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_kind_that_a_module_declares_has_words() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> declared = new TreeSet<>();
        for (String module : House.MODULES) {
            Properties own = messages(module);
            for (Path file : House.files(House.main(module, "java"), ".java")) {
                String source = House.read(file);
                if (DECLARED.matcher(source).find()) {
                    KIND.matcher(source).results().map(found -> found.group(1)).forEach(kind -> {
                        declared.add(kind);
                        if (!own.containsKey("kind." + kind)) {
                            missing.add(module + " kind." + kind);
                        }
                    });
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertEquals(
                Set.of("identity", "directory", "desk", "registry", "intake", "welfare", "meetings"),
                modules(declared));
    }

    private static Set<String> modules(Set<String> kinds) {
        Set<String> modules = new TreeSet<>();
        kinds.forEach(kind -> modules.add(kind.substring(0, kind.indexOf('.'))));
        return modules;
    }

    static Properties messages(String module) throws IOException {
        Properties messages = new Properties();
        Path file = House.main(module, "resources/tw/anwang/" + module + "/messages.properties");
        if (Files.exists(file)) {
            messages.load(new StringReader(House.read(file)));
        }
        return messages;
    }
}
