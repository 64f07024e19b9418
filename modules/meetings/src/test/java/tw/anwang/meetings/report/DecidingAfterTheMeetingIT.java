package tw.anwang.meetings.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.record.Closings;
import tw.anwang.meetings.round.OpenRound;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.meetings.tracked.Tracking;
import tw.anwang.meetings.tracked.TrackingChange;
import tw.anwang.testing.ModuleContainer;

/** At and after the meeting decisions are entered freely; once it is closed a change is a correction with its reason. */
class DecidingAfterTheMeetingIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    Rounds rounds;

    @Inject
    Reports reports;

    @Inject
    ReportSheets sheets;

    @Inject
    Dispositions dispositions;

    @Inject
    Closings closings;

    @Inject
    Answers answers;

    private OpenRound open;
    private long meeting;

    @BeforeEach
    void a_report_with_one_item_lies_on_the_table() throws SQLException {
        open = new OpenRound(container, user, items, rounds);
        meeting = open.house.meeting;
        FrozenReport.of(open.house, user, reports, sheets, open.item);
        container.clock().setTo(OpenRound.MEETING);
    }

    @Test
    void a_closed_meeting_is_corrected_with_a_reason_that_the_item_tells() {
        enter(Disposition.RELEASE, null);
        closings.close(meeting);
        refused("meetings.disposition.closedWithoutReason", Disposition.CONTINUE, " ");
        assertEquals(Tracking.RELEASED, items.byId(open.item).tracking());
        enter(Disposition.CONTINUE, "紀錄函復有誤");
        assertEquals(Tracking.UNDER, items.byId(open.item).tracking());
        assertTrue(last().basis().note().contains("結案後更正：紀錄函復有誤"));
    }

    @Test
    void an_item_on_which_nothing_was_entered_needs_a_reason_too_once_the_meeting_is_closed() {
        closings.close(meeting);
        refused("meetings.disposition.closedWithoutReason", Disposition.RELEASE, null);
        enter(Disposition.RELEASE, "補登");
        assertEquals(Tracking.RELEASED, items.byId(open.item).tracking());
    }

    @Test
    void a_later_approval_on_file_is_not_overruled_by_a_late_entry() {
        container.clock().setTo(OpenRound.MEETING.plusDays(2));
        items.decide(open.item, Decision.release(Basis.approval(OpenRound.MEETING.plusDays(1), "社家字第1號", null)));
        refused("meetings.disposition.decidedSince", Disposition.CONTINUE, null);
        assertEquals(Tracking.RELEASED, items.byId(open.item).tracking());
    }

    @Test
    void words_corrected_before_the_meeting_is_closed_are_told_by_the_item() {
        say("請移民署於下次會議提報。", null);
        say("請移民署於第十六次會議提報。", null);
        assertEquals("請移民署於第十六次會議提報。", last().basis().note());
        assertEquals(meeting, last().basis().meetingId());
        assertEquals(Act.REWORD, last().act());
        assertEquals(Tracking.RELEASED, items.byId(open.item).tracking(), "what was decided stays");
        int told = items.byId(open.item).changes().size();
        say("請移民署於第十六次會議提報。", null);
        assertEquals(told, items.byId(open.item).changes().size(), "the same again tells nothing");
        say(null, null);
        assertEquals("（原文字已刪除）", last().basis().note());
    }

    @Test
    void words_of_a_closed_meeting_are_corrected_with_a_reason_that_the_item_tells() {
        say("請移民署於下次會議提報。", null);
        closings.close(meeting);
        say("請移民署於第十六次會議提報。", "紀錄函復有誤");
        assertEquals("請移民署於第十六次會議提報。（結案後更正：紀錄函復有誤）", last().basis().note());
    }

    @Test
    void words_that_are_corrected_late_change_nothing_of_what_was_decided_since() {
        say("請移民署於下次會議提報。", null);
        container.clock().setTo(OpenRound.MEETING.plusDays(2));
        items.decide(open.item, Decision.resume(Basis.approval(OpenRound.MEETING.plusDays(1), "社家字第1號", null)));
        say("請移民署於第十六次會議提報。", null);
        assertEquals("請移民署於第十六次會議提報。", last().basis().note());
        assertEquals(Tracking.UNDER, items.byId(open.item).tracking());
    }

    private void say(String words, String reason) {
        enter(new Decided(row().entryId(), row().version(), Disposition.RELEASE, null, null, words), reason);
    }

    @Test
    void words_that_are_too_long_are_refused_in_words() {
        assertEquals(
                "desk.text.tooLong",
                assertThrows(
                                RuleBroken.class,
                                () -> new Decided(1, 0, Disposition.RELEASE, null, null, "字".repeat(1001)))
                        .key());
        enter(new Decided(row().entryId(), row().version(), Disposition.RELEASE, null, null, "字".repeat(1000)), null);
        assertEquals(1000, last().basis().note().length());
    }

    @Test
    void the_head_sends_a_report_back_with_a_reason_and_the_officer_finds_it() throws SQLException {
        OpenRound other = new OpenRound(container, user, items, rounds);
        meeting = other.house.meeting;
        reports.begin(meeting);
        reports.submit(meeting, version(), List.of(other.item));
        user.actAs(other.house.chief);
        assertEquals(
                "meetings.report.noReason",
                assertThrows(RuleBroken.class, () -> reports.sendBack(meeting, version(), " "))
                        .key());
        reports.sendBack(meeting, version(), "請先列逾期案");
        user.actAs(other.house.keeper);
        assertEquals(ReportState.DRAFT, sheets.of(meeting).orElseThrow().state());
        assertEquals("請先列逾期案", sheets.of(meeting).orElseThrow().returnedReason());
        assertEquals(List.of("RETURNED"), stages());
        reports.submit(meeting, version(), List.of(other.item));
        assertEquals(null, sheets.of(meeting).orElseThrow().returnedReason());
        assertEquals(List.of("REVIEW"), stages());
    }

    @Test
    void a_report_begins_with_what_is_still_tracked_and_offers_what_ended_since() throws SQLException {
        OpenRound other = new OpenRound(container, user, items, rounds);
        user.actAs(other.house.firstOfficer);
        answers.submit(other.answer(), other.version(), new AnswerWords("已辦完。", null), List.of());
        user.actAs(other.house.firstHead);
        answers.approve(other.answer(), other.version(), Approval.HERE);
        user.actAs(other.house.keeper);
        items.decide(other.item, Decision.release(Basis.approval(OpenRound.TODAY, "社家字第2號", null)));
        reports.begin(other.house.meeting);
        ReportSheet begun = sheets.of(other.house.meeting).orElseThrow();
        assertEquals(List.of(), begun.lines());
        assertEquals(other.item, begun.leftOut().get(0).itemId());
    }

    private List<String> stages() throws SQLException {
        return container
                .database()
                .texts("select stage from desk_task where closed_at is null and record_kind = 'meetings.report'"
                        + " and record_id = " + sheets.of(meeting).orElseThrow().id());
    }

    private void refused(String key, Disposition disposition, String reason) {
        assertEquals(
                key,
                assertThrows(RuleBroken.class, () -> enter(disposition, reason)).key());
    }

    private void enter(Disposition disposition, String reason) {
        enter(new Decided(row().entryId(), row().version(), disposition, null, null, null), reason);
    }

    private void enter(Decided decided, String reason) {
        dispositions.enter(meeting, List.of(decided), reason);
    }

    private DispositionRow row() {
        return dispositions.of(meeting).get(0);
    }

    private TrackingChange last() {
        var changes = items.byId(open.item).changes();
        return changes.get(changes.size() - 1);
    }

    private int version() {
        return sheets.of(meeting).orElseThrow().version();
    }
}
