package tw.anwang.intake.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.kernel.RuleBroken;

/** An export is read whole or refused whole. */
class WholeFeedTest {
    private static final String CSV = "案號,通報時間,案情\nA1,115/11/01 09:00,一\nA2,115/11/02 09:00,二\n";

    @TempDir
    Path folder;

    private WholeFeed read(byte[] bytes) throws Exception {
        return WholeFeed.read(Files.write(folder.resolve("export"), bytes));
    }

    private WholeFeed read(String text) throws Exception {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String rule, byte[] bytes) {
        assertEquals(
                "intake.platform." + rule,
                assertThrows(RuleBroken.class, () -> read(bytes)).key());
    }

    private void refused(String rule, String text) {
        refused(rule, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] ods() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Value>> rows = List.of(
                List.of(Value.of("A1"), Value.of("115/11/01 09:00"), Value.of("一")),
                List.of(Value.of("A2"), Value.of("115/11/02 09:00"), Value.of("二")));
        List<Sheet.Column> columns =
                List.of(new Sheet.Column("案號", 8), new Sheet.Column("通報時間", 8), new Sheet.Column("案情", 8));
        SheetFormat.ODS.write(new Sheet("通報", columns, rows), out);
        return out.toByteArray();
    }

    @Test
    void csv_in_utf8_with_a_mark_and_in_big5_ods_and_json_have_the_same_rows() throws Exception {
        WholeFeed csv = read(CSV);
        assertEquals(new WholeFeed(List.of("案號", "通報時間", "案情"), 2), csv);
        assertEquals(csv, read("\uFEFF" + CSV));
        assertEquals(csv, read(CSV.getBytes(Charset.forName("x-windows-950"))));
        assertEquals(csv, read(ods()));
        String rows = "[{\"案號\":\"A1\",\"通報時間\":\"115/11/01 09:00\",\"案情\":\"一\"},"
                + "{\"案號\":\"A2\",\"通報時間\":\"115/11/02 09:00\",\"案情\":\"二\"}]";
        assertEquals(csv, read(rows));
        assertEquals(csv, read("{\"total\":2,\"data\":" + rows + "}"));
        assertEquals(csv, read("{\"data\":" + rows + ",\"total\":2}"));
    }

    @Test
    void a_title_above_and_a_total_below_are_no_rows() throws Exception {
        assertEquals(2, read("社會安全網通報清冊\n" + CSV + "共 2 筆\n").rows());
        assertEquals(2, read(CSV + "總筆數,2\n").rows());
    }

    @Test
    void a_total_that_does_not_agree_refuses_all() {
        refused("otherTotal", CSV + "共 3 筆\n");
        refused("otherTotal", "{\"total\":2,\"data\":[{\"案號\":\"A1\"}]}");
        refused("otherTotal", "{\"data\":[{\"案號\":\"A1\"}],\"total\":2}");
        refused("afterTotal", CSV + "共 2 筆\nA3,115/11/02 09:00,三\n");
    }

    @Test
    void a_csv_that_breaks_off_in_its_last_record_or_in_a_quote_is_refused() {
        refused("cutOff", CSV + "A3,115/11/0");
        refused("cutOff", CSV + "A3,115/11/03 09:00,\"三");
    }

    @Test
    void a_json_that_is_not_closed_is_refused() {
        refused("cutOff", "[{\"案號\":\"A1\"},{\"案號\":\"A2\"}");
        refused("cutOff", "[{\"案號\":\"A1\"},{\"案號\":");
        refused("cutOff", "{\"data\":[{\"案號\":\"A1\"}]");
        refused("notRows", "[1,2]");
    }

    @Test
    void a_json_that_is_made_to_break_its_reader_is_refused_in_words() {
        refused("notJson", "[{\"案號\":" + "[".repeat(100_000));
        refused("notJson", "[{\"案號\":" + "{\"a\":".repeat(100_000));
        refused("notJson", "{\"total\":1e99999999999,\"data\":[{\"案號\":\"A1\"}]}");
        refused("notJson", "{\"total\":1.5,\"data\":[{\"案號\":\"A1\"}]}");
        refused("cutOff", "[");
        refused("cutOff", "{");
        refused("cutOff", new byte[] {'[', (byte) 0xFF, (byte) 0xFE, 0, '{', '"'});
    }

    /** Whoever reads past the end of it never comes back. */
    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_json_that_is_cut_off_in_a_part_nobody_needs_is_refused_and_not_read_for_ever() {
        for (String part : List.of("[1,", "{\"a\":1", "[[", "{\"a\":[{")) {
            refused("cutOff", "{\"data\":[{\"案號\":\"A1\"}],\"beside\":" + part);
            refused("cutOff", "[{\"案號\":" + part);
        }
    }

    @Test
    void a_number_no_computer_can_hold_is_words_as_it_was_written() throws Exception {
        assertEquals(
                1,
                read("[{\"案號\":1e99999999999,\"電話\":" + "9".repeat(5_000) + "}]")
                        .rows());
    }

    @Test
    void a_json_with_a_row_or_headings_that_would_fill_the_memory_is_refused() {
        refused("longRow", "[{\"案號\":\"" + "A".repeat(3 << 20) + "\"}]");
        refused("longRow", "[{" + "\"a\":1,".repeat(400_000) + "\"b\":1}]");
        StringBuilder rows = new StringBuilder("[");
        for (int n = 0; n < 200; n++) {
            rows.append("{\"欄").append(n).append("\":1},");
        }
        refused("manyHeadings", rows + "{\"案號\":1}]");
    }

    @Test
    void a_json_of_many_rows_may_be_as_long_as_it_is() throws Exception {
        String row = "{\"案號\":\"" + "A".repeat(1_000) + "\"},";
        assertEquals(3_001, read("[" + row.repeat(3_000) + "{\"案號\":\"B\"}]").rows());
    }

    @Test
    void an_ods_without_its_end_is_refused() throws Exception {
        byte[] whole = ods();
        refused("unreadable", Arrays.copyOf(whole, whole.length - 100));
        refused("unreadable", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void a_file_without_rows_or_headings_is_refused() {
        refused("empty", "案號,通報時間,案情\n");
        refused("noHeadings", "只有一行\n");
    }
}
