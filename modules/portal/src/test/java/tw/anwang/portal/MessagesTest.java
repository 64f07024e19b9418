package tw.anwang.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word a person reads comes from a bundle and stands in both languages. */
class MessagesTest {
    private static final Pattern BROKEN = Pattern.compile("new RuleBroken\\(\\s*\"([^\"]+)\"");
    private static final Pattern LABEL = Pattern.compile("(\\w+)Text\\['([^']+)'\\](?!\\.)");
    private static final Pattern HAN_IN_MARKUP = Pattern.compile("\\p{IsHan}");

    private static Properties messages(String module, String language) {
        Path file = House.main(module, "resources/tw/anwang/" + module + "/messages" + language + ".properties");
        Properties messages = new Properties();
        try {
            if (Files.exists(file)) {
                messages.load(new StringReader(House.read(file)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return messages;
    }

    @Test
    void both_languages_have_the_same_keys() {
        for (String module : House.SPEAKING) {
            Set<String> chinese = new TreeSet<>(messages(module, "").stringPropertyNames());
            Set<String> english = new TreeSet<>(messages(module, "_en").stringPropertyNames());
            assertEquals(chinese, english, module);
        }
    }

    /** Without it a server whose own language is English answers in English (docs/adr/0008). */
    @Test
    void chinese_is_answered_whatever_the_language_of_the_server() throws IOException {
        for (String module : House.SPEAKING) {
            if (!messages(module, "").isEmpty()) {
                Path chinese = House.main(module, "resources/tw/anwang/" + module + "/messages_zh.properties");
                assertTrue(Files.exists(chinese), module + " has no messages_zh.properties");
                Properties own = new Properties();
                own.load(new StringReader(House.read(chinese)));
                assertTrue(own.isEmpty(), chinese.toString());
            }
        }
    }

    @Test
    void what_faces_itself_says_stands_in_both_languages() throws IOException {
        Properties chinese = new Properties();
        Properties english = new Properties();
        chinese.load(new StringReader(House.read(House.main("portal", "resources/tw/anwang/portal/faces.properties"))));
        english.load(
                new StringReader(House.read(House.main("portal", "resources/tw/anwang/portal/faces_en.properties"))));
        assertTrue(chinese.size() > 10);
        assertEquals(chinese.keySet(), english.keySet());
        chinese.forEach((key, words) -> assertEquals(
                placeholders(words.toString()), placeholders(english.getProperty(key.toString())), key.toString()));
    }

    @Test
    void no_key_stands_twice() {
        for (String module : House.SPEAKING) {
            for (String language : new String[] {"", "_en"}) {
                Path file =
                        House.main(module, "resources/tw/anwang/" + module + "/messages" + language + ".properties");
                if (Files.exists(file)) {
                    Set<String> seen = new TreeSet<>();
                    House.read(file)
                            .lines()
                            .filter(line -> line.matches("[^#\\s][^=]*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .forEach(key -> assertTrue(seen.add(key), module + language + " has " + key + " twice"));
                }
            }
        }
    }

    @Test
    void words_with_placeholders_are_good_patterns_in_both_languages() {
        for (String module : House.SPEAKING) {
            Properties english = messages(module, "_en");
            messages(module, "")
                    .forEach((key, words) -> assertEquals(
                            placeholders(words.toString()),
                            placeholders(english.getProperty(key.toString(), "")),
                            module + " " + key));
        }
    }

    private static Set<String> placeholders(String words) {
        return Pattern.compile("\\{\\d+")
                .matcher(words)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_broken_rule_has_a_sentence() {
        Set<String> speechless = new TreeSet<>();
        for (String module : House.SPEAKING) {
            for (Path file : House.java(module)) {
                Matcher broken = BROKEN.matcher(House.read(file));
                while (broken.find()) {
                    String key = broken.group(1);
                    String owner = key.replaceFirst("\\..*", "");
                    // the kernel has no bundle of its own: its few sentences stand in the portal's
                    if (!key.endsWith(".")
                            && !messages(owner, "").containsKey(key)
                            && !messages("portal", "").containsKey(key)) {
                        speechless.add(key);
                    }
                }
            }
        }
        assertEquals(Set.of(), speechless);
    }

    @Test
    void every_label_of_a_page_exists() {
        Set<String> missing = new TreeSet<>();
        for (Path file : House.xhtml()) {
            Matcher label = LABEL.matcher(House.read(file));
            while (label.find()) {
                if (!messages(label.group(1), "").containsKey(label.group(2))) {
                    missing.add(file.getFileName() + " " + label.group());
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void no_page_has_words_of_its_own() {
        Set<String> own = House.xhtml().stream()
                .filter(file -> HAN_IN_MARKUP
                        .matcher(House.read(file).replaceAll("(?s)<!--.*?-->", ""))
                        .find())
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), own);
    }

    /**
     * Chinese that is no label: what papers in the official form say, whatever the language of the screen; numbers anyone
     * can cite (14-討2); words that are looked for in minutes, sheets and names; messages to the person who starts the
     * server.
     */
    private static final Set<String> CHINESE_BY_NATURE = Set.of(
            "RocDate",
            "Snapshot",
            "NameReader",
            "RelativeName",
            "Wording",
            "Progress",
            "Disposition",
            "Reports",
            "Compilation",
            "ReportPaper",
            "MinutesPaper",
            "BalanceReading",
            "BalanceGrade",
            "SensitiveKind",
            "Landline",
            "OpeningBalances",
            "RocYear",
            "SearchTyped",
            "Signs",
            "ItemKind",
            "ReadItems",
            "Voices",
            "NewNames",
            "Citations",
            "PatternWord",
            "DraftText",
            "ReplySigns",
            "EarlierTyped",
            "Due",
            "HandOut",
            "JobRun",
            "Mistakes",
            "Migrations",
            "LaterMigrations",
            "OnePhaseDataSource",
            "Folders",
            "GoTogether",
            "Settings",
            "Setting",
            // the name of this system as a source, and the hours and ages that people type
            "ReportHead",
            "TypedMoment",
            // names of the national platforms, headings and words of their exports
            "Platform",
            "FeedField",
            "FeedKey",
            "DeclaredTotal",
            "JsonFeed",
            "RowJudge",
            // 是 and 否, as the platforms write them, and 不詳 in FHIR
            "LeavingColumns",
            "FhirReport",
            // the first signs of a number of a report
            "Registering",
            "AgeBands");

    @Test
    void no_class_has_labels_of_its_own() {
        Set<String> own = new TreeSet<>();
        for (String module : House.MODULES) {
            for (Path file : House.java(module)) {
                String name = file.getFileName().toString().replace(".java", "");
                String code = House.read(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", "");
                if (HAN_IN_MARKUP.matcher(code).find() && !CHINESE_BY_NATURE.contains(name)) {
                    own.add(module + " " + name);
                }
            }
        }
        assertEquals(Set.of(), own);
    }
}
