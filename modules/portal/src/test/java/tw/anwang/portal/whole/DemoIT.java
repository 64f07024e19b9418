package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The demo tells one story without gaps: whoever opens a page of it finds something, and nothing contradicts. */
class DemoIT {
    private static final String DEMO = " and m.series_id in (select id from meetings_series where name like '%（示範）')";

    private static final Map<String, String> GAPS = Map.of(
            "every meeting has participants",
            "select count(*) from meetings_meeting m where not exists"
                    + " (select 1 from meetings_meeting_participant p where p.meeting_id = m.id)" + DEMO,
            "every tracked item was handed out before today and after it was adopted",
            "select count(*) from meetings_tracked_item m where (handed_out_at > utc_timestamp()"
                    + " or date(handed_out_at) < adopted_on)" + DEMO,
            "every tracked item has a life",
            "select count(*) from meetings_tracked_item m where not exists"
                    + " (select 1 from meetings_tracking_change c where c.tracked_item_id = m.id)" + DEMO,
            "every number that minutes give is free or is that very point of them",
            "select count(*) from meetings_tracked_item m join meetings_minutes_item p on p.citation = m.number"
                    + " join meetings_minutes v on v.id = p.minutes_id join meetings_meeting held on held.id = v.meeting_id"
                    + " and held.series_id = m.series_id where coalesce(m.minutes_item_id, 0) <> p.id" + DEMO,
            "every decision of a meeting names the meeting",
            "select count(*) from meetings_tracking_change where basis = 'MEETING' and meeting_id is null",
            "every merged item names the one that goes on, and that one tells it",
            "select count(*) from meetings_tracked_item m where m.tracking = 'MERGED' and not exists"
                    + " (select 1 from meetings_tracking_change c where c.act = 'TAKE_IN'"
                    + " and c.tracked_item_id = m.merged_into_id and c.other_item_id = m.id)" + DEMO,
            "every answer that is owed lies on a desk",
            "select count(*) from meetings_answer a join meetings_round m on m.id = a.round_id and m.state = 'OPEN'"
                    + " where a.state <> 'SENT' and not exists (select 1 from desk_task t where t.closed_at is null"
                    + " and t.record_kind = 'meetings.answer' and t.record_id = a.id and t.object_words like concat("
                    + "(select i.number from meetings_tracked_item i where i.id = a.tracked_item_id), ' %'))" + DEMO,
            "every visit that is due lies on the desk of its worker once, with the same day",
            "select count(*) from welfare_family_case c where c.id between 900001 and 900999"
                    + " and c.state in ('ASSESSING', 'REVIEW', 'SERVED', 'MISSING') and c.visit_on is not null"
                    + " and (select count(*) from desk_task t where t.closed_at is null"
                    + " and t.record_kind = 'welfare.familyCase' and t.record_id = c.id and t.account_id = c.worker_id"
                    + " and t.verb in ('welfare.task.visit', 'welfare.task.nextVisit')"
                    + " and t.due_at = timestampadd(hour, 16, c.visit_on)) <> 1",
            "every round ends before its meeting",
            "select count(*) from meetings_round r join meetings_meeting m on m.id = r.meeting_id"
                    + " where r.due_on > date(m.starts_at)" + DEMO);

    @RegisterExtension
    static Portal portal = new Portal();

    @TestFactory
    Stream<DynamicTest> demo() {
        return GAPS.entrySet().stream()
                .map(gap -> dynamicTest(
                        gap.getKey(),
                        () -> assertEquals("0", portal.value(gap.getValue()).orElseThrow(), gap.getKey())));
    }

    @TestFactory
    Stream<DynamicTest> something_to_see() {
        return Map.of(
                        "an overdue item of 移民署, as the README says",
                        "select count(*) > 0 from meetings_tracked_item i join identity_account a on a.office_id ="
                                + " i.lead_office_id and a.sign_in_name = 'yimin.officer' where i.urgent_on < curdate()",
                        "a frozen report with what was decided",
                        "select count(*) > 0 from meetings_report_entry e join meetings_report p on p.id = e.report_id"
                                + " and p.state = 'FROZEN' where e.disposition is not null",
                        "a request that waits for the staff unit",
                        "select count(*) > 0 from meetings_request_for_change where state = 'ASKED'",
                        "an item with its paragraph in the minutes",
                        "select count(*) > 0 from meetings_tracked_item where minutes_item_id is not null")
                .entrySet()
                .stream()
                .map(one -> dynamicTest(
                        one.getKey(),
                        () -> assertEquals("1", portal.value(one.getValue()).orElseThrow(), one.getKey())));
    }
}
