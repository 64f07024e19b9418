package tw.anwang.minutes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinutesCommandTest {
    private static final String MINUTES =
            "測試小組第3次會議紀錄\n時間：112年1月7日上午9時\n主席：王委員大明\n壹、討論事項\n案由一：試案\n決議：請社會局於本(1)月底前完成。\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @Test
    void prints_one_object_with_every_key_and_ends_with_0() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), MINUTES);
        assertEquals(0, MinutesCommand.run(new String[] {file.toString()}, out, error));
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertEquals(List.of("header", "items", "warnings"), keys(json));
        assertEquals(
                List.of(
                        "title",
                        "ordinal",
                        "revision",
                        "startsAt",
                        "endsAt",
                        "place",
                        "chair",
                        "recorders",
                        "attendance",
                        "previousMinutesConfirmed"),
                keys(json.get("header")));
        assertEquals(
                List.of(
                        "path",
                        "kind",
                        "text",
                        "who",
                        "proposer",
                        "units",
                        "outcome",
                        "previousItems",
                        "orders",
                        "due",
                        "lines",
                        "actionable",
                        "confidence"),
                keys(json.get("items").get(1)));
        assertEquals(
                List.of("text", "units", "due", "lines"),
                keys(json.get("items").get(1).get("orders").get(0)));
        assertTrue(json.get("header").get("place").isNull());
        assertEquals(
                "2023-01-31", json.get("items").get(1).get("due").get("date").asText());
        assertEquals(0, error.size());
    }

    @Test
    void an_unreadable_file_gets_one_plain_line_and_2() throws IOException {
        Path empty = Files.write(folder.resolve("empty.pdf"), new byte[0]);
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 not really");
        for (String[] args : List.of(
                new String[] {empty.toString()},
                new String[] {"--pretty", broken.toString()},
                new String[] {folder.resolve("none").toString()},
                new String[] {},
                new String[] {"--what", "x"})) {
            error.reset();
            assertEquals(2, MinutesCommand.run(args, out, error));
            String said = error.toString(StandardCharsets.UTF_8);
            assertEquals(1, said.lines().count(), said);
            assertFalse(said.contains("Exception"), said);
        }
        assertEquals(0, out.size());
    }

    @Test
    void a_chinese_file_name_is_found_where_no_locale_is_set() throws Exception {
        Assumptions.assumeTrue(
                Files.exists(Path.of("/proc/self/cmdline")), "only Linux tells the bytes that were typed");
        // the shell gives the file its name: this process may have no locale for it either
        String command = "cp minutes.txt 第3次紀錄.txt && \"$JAVA\" -cp \"$CLASSES\" " + MinutesCommand.class.getName()
                + " 第3次紀錄.txt";
        Path script = Files.writeString(folder.resolve("run.sh"), command);
        Files.writeString(folder.resolve("minutes.txt"), MINUTES);
        ProcessBuilder child = new ProcessBuilder("sh", script.toString()).directory(folder.toFile());
        child.environment().put("LC_ALL", "C");
        child.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        child.environment().put("CLASSES", System.getProperty("java.class.path"));
        Process ended = child.redirectErrorStream(true).start();
        String said = new String(ended.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, ended.waitFor(), said);
        assertTrue(said.contains("測試小組第3次會議紀錄"), said);
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new java.util.ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
