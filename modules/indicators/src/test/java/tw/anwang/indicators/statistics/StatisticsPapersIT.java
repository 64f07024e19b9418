package tw.anwang.indicators.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.documents.Block;
import tw.anwang.documents.Document;
import tw.anwang.documents.PaperFormat;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Table;
import tw.anwang.documents.Value;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Tables leave the house with what they count, when and for whom; published ones without small numbers. */
class StatisticsPapersIT {
    private static final long OFFICE = 10221;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("indicators");

    @Inject
    StatisticsPapers papers;

    @Inject
    Statistics statistics;

    @Inject
    CurrentUser user;

    @BeforeEach
    void somebody_who_may_count() throws Exception {
        assertTrue(user.actAs(account("socialWorkSupervisor")));
    }

    private static AccountId account(String role) throws Exception {
        return new AccountId(TestAccount.called("分析").with(role).in(container.database(), OFFICE));
    }

    private static StatisticsAsked asked(String address) {
        return StatisticsAsked.read(address + "&of=" + CountedExamples.KIND);
    }

    private Sheet sheet(String address, boolean published) throws Exception {
        return container.inTransaction(() -> papers.sheet(asked(address), published, Locale.TAIWAN));
    }

    private static List<List<String>> shown(Sheet sheet) {
        return ((List<List<Value>>) sheet.rows())
                .stream().map(row -> row.stream().map(Value::shown).toList()).toList();
    }

    private static long traced(String verb) throws Exception {
        try (var connection = container.database().connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select count(*) from " + container.database().trailSchema() + ".trail_act where verb = '"
                                + verb + "' and kind = '" + StatisticsPapers.KIND + "'")) {
            found.next();
            return found.getLong(1);
        }
    }

    @Test
    void a_sheet_has_every_row_the_sum_the_meanings_and_who_asked() throws Exception {
        Sheet sheet = sheet("rows=district", false);
        assertEquals(
                List.of(
                        List.of(CountedExamples.DANGER, "3"),
                        List.of("區b", "60"),
                        List.of("區c", "70"),
                        List.of("合計", "133")),
                shown(sheet));
        String notes = String.join("\n", sheet.notes().lines());
        assertTrue(notes.contains("統計時點："), notes);
        assertTrue(notes.contains("查詢者：" + user.getMe().name()), notes);
        assertTrue(notes.contains("合計：2"), notes);
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_words_in_the_file() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFormat.ODS.write(sheet("rows=district", false), out);
        String content = content(out.toByteArray());
        assertTrue(content.contains(CountedExamples.DANGER), content);
        assertFalse(content.contains("table:formula"), content);
    }

    private static String content(byte[] file) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no content");
    }

    @Test
    void what_is_published_hides_a_small_number_with_another_and_says_so_and_names_nobody() throws Exception {
        Sheet sheet = sheet("rows=district", true);
        assertEquals(
                List.of(
                        List.of(CountedExamples.DANGER, "＊"),
                        List.of("區b", "＊"),
                        List.of("區c", "70"),
                        List.of("合計", "133")),
                shown(sheet));
        String notes = String.join("\n", sheet.notes().lines());
        assertTrue(notes.contains("1 至 4 的數字不公布") && notes.contains("共 2 個"), notes);
        assertTrue(notes.contains("合計：＊"), notes);
        assertFalse(notes.contains("查詢者"), notes);
        Sheet across = sheet("rows=district&columns=age&ages=6-11", true);
        assertEquals("＊", shown(across).get(0).get(1));
    }

    @Test
    void a_paper_has_the_same_numbers_and_becomes_a_pdf() throws Exception {
        Document paper = container.inTransaction(() -> papers.document(asked("rows=district"), true, Locale.ENGLISH));
        Table table = (Table) paper.blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(4, table.rows().size());
        assertEquals("＊", table.rows().get(0).cells().get(1).paragraphs().get(0).text());
        assertTrue(paper.blocks().stream().anyMatch(Block.Heading.class::isInstance));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), PaperFormat.PDF.write(paper, out));
        assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void what_leaves_is_traced_and_nothing_leaves_without_the_right() throws Exception {
        long exported = traced("export");
        long published = traced("publishStatistics");
        sheet("rows=district", false);
        sheet("rows=district", true);
        assertEquals(1, traced("export") - exported);
        assertEquals(1, traced("publishStatistics") - published);
        assertTrue(user.actAs(account("administrator")));
        assertThrows(NotPermitted.class, () -> sheet("rows=district", false));
    }

    @Test
    void the_chart_says_what_the_table_has() {
        StatisticsTable table = statistics.table(asked("rows=district"), Locale.TAIWAN);
        StatisticsBars bars = StatisticsBars.of(table);
        assertEquals(
                List.of(70L, 60L, 3L),
                bars.getBars().stream().map(StatisticsBars.Bar::number).toList());
        assertEquals(480, bars.getBars().get(0).width());
        assertEquals("合計 133；最多的是「區c」，70（53%）。", bars.found(Locale.TAIWAN));
        StatisticsBars ages = StatisticsBars.of(statistics.table(asked("ages=6-11"), Locale.TAIWAN));
        assertEquals(
                List.of("6–11", "其他年齡", "年齡不詳"),
                ages.getBars().stream().map(StatisticsBars.Bar::name).toList());
    }
}
