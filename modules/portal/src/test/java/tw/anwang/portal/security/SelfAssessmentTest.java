package tw.anwang.portal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.anwang.portal.House;
import tw.anwang.portal.start.Setting;

/** A claim that names what is not there is worth nothing; a spreadsheet that says something else than its text, less. */
class SelfAssessmentTest {
    private static final Path ROOT = Path.of("../..");
    private static final Map<String, Path> TESTS = testClasses();

    private static Map<String, Path> testClasses() {
        Map<String, Path> classes = new HashMap<>();
        for (String place : List.of("modules", "ear")) {
            House.files(ROOT.resolve(place), ".java").stream()
                    .filter(file -> file.toString().contains("src/test/java"))
                    .forEach(file -> classes.put(file.getFileName().toString().replace(".java", ""), file));
        }
        return classes;
    }

    @ParameterizedTest
    @EnumSource
    void each_row_has_a_number_of_its_own_and_an_answer_that_is_one(SelfAssessment assessment) {
        List<Claim> claims = assessment.claims();
        Set<String> numbers = claims.stream().map(Claim::number).collect(Collectors.toSet());
        assertEquals(claims.size(), numbers.size());
        assertEquals(
                List.of(),
                claims.stream()
                        .filter(claim -> !Claim.ANSWERS.contains(claim.answer())
                                || claim.asked().isEmpty()
                                || claim.group().isEmpty())
                        .map(Claim::number)
                        .toList());
    }

    /** As many as version 5.0.0 has; the third level is not assessed. */
    @Test
    void no_requirement_of_the_first_two_levels_of_asvs_is_left_out() {
        Map<String, Long> levels = SelfAssessment.ASVS.claims().stream()
                .filter(claim -> claim.number().matches("V\\d+\\.\\d+\\.\\d+"))
                .collect(Collectors.groupingBy(Claim::level, Collectors.counting()));
        assertEquals(Map.of("1", 70L, "2", 183L), levels);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_done_is_proven_and_what_is_not_done_says_what_is_missing(SelfAssessment assessment) {
        List<String> silent = new ArrayList<>();
        for (Claim claim : assessment.claims()) {
            boolean proven = !claim.how().isEmpty()
                    && (!claim.files().isEmpty() || !claim.tests().isEmpty());
            boolean open = claim.missing().isEmpty();
            boolean good =
                    switch (claim.answer()) {
                        case "符合" -> proven;
                        case "部分" -> proven && !open;
                        default -> !open;
                    };
            if (!good) {
                silent.add(claim.number());
            }
        }
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @EnumSource
    void each_file_named_is_there(SelfAssessment assessment) {
        List<String> lost = new ArrayList<>();
        for (Claim claim : assessment.claims()) {
            claim.files().stream()
                    .filter(name -> !isThere(name))
                    .forEach(name -> lost.add(claim.number() + " " + name));
        }
        assertEquals(List.of(), lost);
    }

    /** A class of a module goes by {@code identity/Trail.java}, everything else by its path from the top. */
    private static boolean isThere(String name) {
        String module = name.substring(0, Math.max(0, name.indexOf('/')));
        return Files.isRegularFile(ROOT.resolve(name))
                || Files.isRegularFile(ROOT.resolve("modules/" + module + "/src/main/java/tw/anwang/" + name));
    }

    @ParameterizedTest
    @EnumSource
    void each_test_named_is_there(SelfAssessment assessment) {
        List<String> lost = new ArrayList<>();
        for (Claim claim : assessment.claims()) {
            claim.tests().stream().filter(name -> !isTest(name)).forEach(name -> lost.add(claim.number() + " " + name));
        }
        assertEquals(List.of(), lost);
    }

    /** {@code SignInsIT}, or {@code SignInsIT.its_method}. */
    private static boolean isTest(String name) {
        String[] parts = name.split("\\.");
        Path file = TESTS.get(parts[0]);
        return file != null && (parts.length == 1 || House.read(file).contains("void " + parts[1] + "("));
    }

    @ParameterizedTest
    @EnumSource
    void each_setting_and_each_page_named_is_there(SelfAssessment assessment) {
        Set<String> settings = Arrays.stream(Setting.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> pages = House.pages().stream().map(House.PageFile::address).collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        for (Claim claim : assessment.claims()) {
            claim.settings().stream().filter(name -> !settings.contains(name)).forEach(lost::add);
            claim.pages().stream().filter(name -> !pages.contains(name)).forEach(lost::add);
        }
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @EnumSource
    void the_spreadsheet_says_what_the_text_says(SelfAssessment assessment) throws IOException {
        Path made = assessment.write(Path.of("target/security"));
        Path kept = assessment.spreadsheet();
        assertTrue(
                Files.exists(kept) && parts(made).equals(parts(kept)),
                "after a change of the text: cp modules/portal/" + made + " docs/security/");
    }

    /** What lies in the package: how tightly it is packed differs from one Java to the next. */
    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @EnumSource
    void the_page_counts_the_answers_as_they_are(SelfAssessment assessment) {
        Map<String, Long> counted =
                assessment.claims().stream().collect(Collectors.groupingBy(Claim::answer, Collectors.counting()));
        String page = House.read(SelfAssessment.FOLDER.resolve("README.md"));
        Matcher row = Pattern.compile("\\| \\[`" + assessment.text().getFileName() + "`]\\([^|]*((?:\\| \\d+ )+)\\|")
                .matcher(page);
        assertTrue(row.find(), "docs/security/README.md has no row of " + assessment.text());
        String expected = Claim.ANSWERS.stream()
                .map(answer -> "| " + counted.getOrDefault(answer, 0L) + " ")
                .collect(Collectors.joining());
        assertEquals(expected + "| " + assessment.claims().size() + " ", row.group(1));
    }
}
