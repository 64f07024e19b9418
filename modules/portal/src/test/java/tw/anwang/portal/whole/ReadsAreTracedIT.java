package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.Visitor;

/** Who reads or takes away a record leaves one row in the trail, with the account and what was shown. */
class ReadsAreTracedIT {
    private static final String PERSON = "shejia.officer";

    @RegisterExtension
    static Portal portal = new Portal();

    /** @param address a page or a file @param query for its record's id, or null @param verb and kind of the row */
    private record Read(String address, String query, String verb, String kind) {}

    @TestFactory
    Stream<DynamicTest> read() {
        String item = "select min(tracked_item_id) from meetings_answer";
        String round = "select min(id) from meetings_round";
        String frozen = "select min(meeting_id) from meetings_report where state = 'FROZEN'";
        return List.of(
                        new Read("/meetings/trackedItem.xhtml?id=", item, "read", "meetings.trackedItem"),
                        new Read("/meetings/trackedItemList.xhtml", null, "list", "meetings.trackedItem"),
                        new Read("/meetings/trackedItems.ods", null, "export", "meetings.trackedItem"),
                        new Read("/meetings/trackedItems.xlsx", null, "export", "meetings.trackedItem"),
                        new Read("/meetings/trackedItems.csv?overdue=true", null, "export", "meetings.trackedItem"),
                        new Read("/meetings/round.xhtml?id=", round, "read", "meetings.round"),
                        new Read(
                                "/meetings/answer.xhtml?id=",
                                "select min(id) from meetings_answer",
                                "read",
                                "meetings.answer"),
                        new Read("/meetings/report.xhtml?meeting=", frozen, "read", "meetings.report"),
                        new Read("/meetings/reportDocument?format=pdf&meeting=", frozen, "export", "meetings.report"))
                .stream()
                .map(one -> dynamicTest(one.verb() + " " + one.address(), () -> prove(one)));
    }

    private static void prove(Read one) {
        String address = one.address()
                + (one.query() == null ? "" : portal.value(one.query()).orElseThrow());
        Visitor visitor = portal.signedIn(PERSON);
        int before = rows(one);
        assertEquals(200, visitor.get(address).status());
        assertEquals(before + 1, rows(one), address);
    }

    @Test
    void what_somebody_is_refused_leaves_a_row_too() {
        Visitor visitor = portal.signedIn(PERSON);
        Read right = new Read("/identity/accountList.xhtml", null, "refused", "identity.account");
        Read record = new Read("/meetings/trackedItem.xhtml?id=999999999", null, "refused", "meetings.trackedItem");
        int rights = rows(right);
        int records = rows(record);
        assertEquals(403, visitor.get(right.address()).status());
        assertEquals(404, visitor.get(record.address()).status());
        assertEquals(rights + 1, rows(right));
        assertEquals(records + 1, rows(record));
    }

    private static int rows(Read one) {
        return Integer.parseInt(
                portal.value("select count(*) from " + portal.database().trailSchema()
                                + ".trail_act where verb = '" + one.verb() + "' and kind = '" + one.kind()
                                + "' and account_id ="
                                + " (select id from identity_account where sign_in_name = '" + PERSON + "')")
                        .orElseThrow());
    }
}
