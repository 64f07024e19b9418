package tw.anwang.portal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.portal.whole.Portal;
import tw.anwang.testing.Visitor;

/** What a page writes into the trail in code is read there in words, in both languages, and an address as people write it. */
class TheTrailSpeaksInWordsIT {
    private static final Pattern CELL = Pattern.compile("(?s)<td[^>]*>(.*?)</td>");
    private static final int DETAIL = 4;
    private static final int FROM = 5;

    @RegisterExtension
    static Portal portal = new Portal();

    private static List<String> newest(Visitor auditor, String question) {
        String body = auditor.get("/identity/trailList.xhtml?person=shejia.head&" + question)
                .body();
        assertTrue(body.contains("<tbody"), body);
        return CELL.matcher(body.substring(body.indexOf("<tbody")))
                .results()
                .limit(FROM + 1)
                .map(cell -> cell.group(1).replaceAll("(?s)<div.*|<[^>]*>", "").strip())
                .toList();
    }

    private static void reads(String kind, String chinese, String english) {
        assertEquals(chinese, newest(portal.signedIn("auditor"), "kind=" + kind).get(DETAIL));
        assertEquals(
                english,
                newest(portal.signedIn("auditor").inEnglish(), "kind=" + kind).get(DETAIL));
    }

    @Test
    void the_queues_of_a_head() {
        Visitor head = portal.signedIn("shejia.head");
        assertEquals(200, head.get("/identity/accountReview.xhtml").status());
        reads("identity.account", "待檢視的帳號", "accounts to be reviewed");
        assertEquals(200, head.get("/identity/glassList.xhtml").status());
        reads("identity.glass", "待覆核", "Waiting");
        assertEquals(200, head.get("/identity/glassList.xhtml?show=OVERDUE").status());
        reads("identity.glass", "逾期未覆核", "Overdue");
    }

    @Test
    void the_conditions_of_a_list() {
        portal.signedIn("shejia.head").get("/meetings/trackedItemList.xhtml?tracking=UNDER&overdue=true");
        reads("meetings.trackedItem", "列管 列管中；逾期 是", "tracking Tracked；overdue yes");
    }

    @Test
    void an_address_of_six_is_shown_short_and_found_in_every_spelling() {
        portal.signedIn("shejia.head").from("2001:db8::7").get("/meetings/meetingList.xhtml");
        Visitor auditor = portal.signedIn("auditor");
        for (String typed : List.of("2001:db8::7", "2001:DB8:0:0:0:0:0:7")) {
            assertEquals("2001:db8::7", newest(auditor, "source=" + typed).get(FROM), typed);
        }
    }
}
