package tw.anwang.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed and which text has it, by the index itself. */
class FindingWordsTest {
    private static final String TEXT =
            "逾期停（居）留外來人口協助返國前安置措施，臺北市政府社會局於111年10月5日函報（衛授家字第1110012345號）；COVID-19期間以ＩＣＦ評估，並依Safety Net計畫辦理，決議2案。";

    private static boolean finds(String typed, String title, String body) throws IOException {
        try (var memory = new ByteBuffersDirectory();
                var writer = new IndexWriter(memory, new IndexWriterConfig())) {
            Document document = new Document();
            document.add(new TextField(Phrase.FIELD, new IndexedTokens(title, body)));
            writer.addDocument(document);
            try (var searchers = new SearcherManager(writer, null)) {
                IndexSearcher searcher = searchers.acquire();
                try {
                    BooleanQuery.Builder all = new BooleanQuery.Builder();
                    SearchWords.of(typed).phrases().forEach(phrase -> all.add(phrase.wanted(), Occur.FILTER));
                    return searcher.count(all.build()) == 1;
                } finally {
                    searchers.release(searcher);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "返國",
                "返國前",
                "返國前安",
                "返國前安置",
                "返國前安置措",
                "外來人口協助返國前安置措施",
                "停（居）留",
                "台北市",
                "臺北市政府",
                "社會局 安置",
                "安置　社會局",
                "1110012345",
                "第1110012345號",
                "１１１年",
                "111年10月5日",
                "covid",
                "Covid-19",
                "COVID19",
                "icf",
                "ICF評估",
                "以icf",
                "\"safety net\"",
                "「Safety Net」",
                "safety net計畫",
                "“返國前安置",
                "議2案",
                "2案",
                "返國*",
                "?安置?",
                "(安置",
                "安置)"
            })
    void any_two_signs_or_more_are_found_however_they_are_written(String typed) throws IOException {
        assertTrue(finds(typed, "案由", TEXT), typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "返前",
                "國返",
                "人口安置",
                "台南",
                "11100",
                "2345",
                "ovid",
                "\"net safety\"",
                "返國 台南",
                "決議3案",
                "決議22案",
                "由逾",
                "返國 AND 安置",
                "返國~2",
                "停居留"
            })
    void what_does_not_stand_there_is_not(String typed) throws IOException {
        assertFalse(finds(typed, "案由", TEXT), typed);
    }

    @Test
    void a_word_that_a_line_end_or_spaced_writing_tears_apart_is_one_word() throws IOException {
        assertTrue(finds("主席裁示", "", "一、主　席\n裁 示：請辦理"));
        assertTrue(finds("社區精神照護", "", "社區精\r\n神照護"));
    }

    @Test
    void every_term_has_to_be_there_in_the_title_or_in_the_words() throws IOException {
        assertTrue(finds("14-討2 安置", "14-討2 返國", "安置措施"));
        assertFalse(finds("14-討2 照護", "14-討2 返國", "安置措施"));
        assertFalse(finds("14-討2", "14-討22 返國", "安置措施"), "a number is a whole");
    }

    @Test
    void rare_signs_of_names_are_found() throws IOException {
        assertTrue(finds("王𤆬", "", "承辦人王𤆬華"));
        assertTrue(finds("𤆬華", "", "承辦人王𤆬華"));
    }

    @ParameterizedTest
    @CsvSource({
        "案, search.oneSign",
        "案 件, search.oneSign",
        "a, search.oneSign",
        "***, search.nothing",
        "。、「」, search.nothing",
        "\"\", search.nothing",
        "'\"', search.nothing"
    })
    void what_cannot_be_looked_for_is_told(String typed, String problem) {
        assertEquals(problem, SearchWords.of(typed).problem());
    }

    @Test
    void nothing_strange_is_a_command_or_costs_anything() {
        assertEquals("search.tooLong", SearchWords.of("安".repeat(10_000)).problem());
        assertEquals("search.tooLong", SearchWords.of("\"".repeat(10_000)).problem());
        assertEquals("search.tooMany", SearchWords.of("安置 ".repeat(30)).problem());
        assertEquals("search.nothing", SearchWords.of("\u0000\u0000").problem());
        assertEquals(2, SearchWords.of("安置\u0000社會").phrases().size());
        assertEquals(1, SearchWords.of("\uD840安置").phrases().size());
    }

    @Test
    void a_single_sign_beside_words_is_left_out_and_told() {
        SearchWords words = SearchWords.of("案 社會局");
        assertEquals(1, words.phrases().size());
        assertEquals(java.util.List.of("案"), words.tooShort());
    }
}
