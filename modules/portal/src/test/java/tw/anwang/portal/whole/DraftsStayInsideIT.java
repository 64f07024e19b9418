package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.Visitor;

/** What an office is still writing is read in the own office alone: by no page, address, file, paper, sheet or search. */
class DraftsStayInsideIT {
    private static final String OWN = "yimin.officer";

    @RegisterExtension
    static Portal portal = new Portal();

    private String answer;
    private String item;
    private String round;
    private String meeting;
    private String words;

    @BeforeEach
    void an_office_has_begun_to_write() {
        String draft = " from meetings_answer where state = 'DRAFT' and sent_at is null order by id limit 1";
        answer = portal.value("select id" + draft).orElseThrow();
        item = portal.value("select tracked_item_id" + draft).orElseThrow();
        round = portal.value("select round_id" + draft).orElseThrow();
        words = portal.value("select left(text, 12)" + draft).orElseThrow();
        meeting = portal.value("select meeting_id from meetings_round where id = " + round)
                .orElseThrow();
    }

    @Test
    void the_own_office_reads_it() {
        assertTrue(portal.signedIn(OWN)
                .get("/meetings/answer.xhtml?id=" + answer)
                .body()
                .contains(words));
    }

    @Test
    void nobody_else_finds_its_words_anywhere() {
        for (String person : List.of("shejia.officer", "shejia.head", "xinjian.officer", "kaohsiung.head", "reader")) {
            Visitor visitor = portal.signedIn(person);
            for (String address : addresses()) {
                assertFalse(visitor.get(address).body().contains(words), person + " reads a draft at " + address);
            }
        }
    }

    @Test
    void nor_in_the_papers_of_the_report() throws IOException {
        Visitor staff = portal.signedIn("shejia.officer");
        String page = "/meetings/report.xhtml?meeting=" + meeting;
        var form = staff.get(page).form();
        form.put("begin", "begin");
        form.put("begin:go", "begin:go");
        staff.post(page, form);
        assertTrue(staff.get(page).body().contains("未填報"));
        assertFalse(staff.get(page).body().contains(words));
        assertFalse(odt(staff).contains(words));
        assertTrue(odt(staff).contains("未填報"));
    }

    private String odt(Visitor staff) throws IOException {
        byte[] paper = staff.download("/meetings/reportDocument?meeting=" + meeting + "&format=odt");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no content.xml");
    }

    private List<String> addresses() {
        return List.of(
                "/home.xhtml",
                "/meetings/answer.xhtml?id=" + answer,
                "/meetings/answer.xhtml?item=" + item,
                "/meetings/review.xhtml?round=" + round + "&item=" + item,
                "/meetings/round.xhtml?id=" + round,
                "/meetings/trackedItem.xhtml?id=" + item,
                "/meetings/requestForChange.xhtml?item=" + item,
                "/meetings/report.xhtml?meeting=" + meeting,
                "/meetings/trackedItems.csv?round=" + round,
                "/meetings/trackedItems.csv");
    }
}
