package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.meetings.tracked.ItemFixture.MENTAL_HEALTH;
import static tw.anwang.meetings.tracked.ItemFixture.NOW;
import static tw.anwang.meetings.tracked.ItemFixture.TODAY;
import static tw.anwang.meetings.tracked.ItemFixture.anItem;
import static tw.anwang.meetings.tracked.ItemFixture.keeper;
import static tw.anwang.meetings.tracked.ItemFixture.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;

class DecidingOnAnItemTest {
    private static final Basis MEETING = Basis.meeting(15, null);

    private final TrackedItem item = anItem().handedOut();

    @Test
    void a_meeting_releases_it_even_without_an_answer() {
        item.decide(Decision.release(MEETING), keeper(), NOW);
        assertEquals(Tracking.RELEASED, item.tracking());
        assertEquals(TODAY, item.ending().releasedOn());
    }

    @Test
    void a_paper_needs_day_and_number() {
        refused("meetings.trackedItem.approval.incomplete", Decision.release(Basis.approval(TODAY, " ", null)));
        refused("meetings.trackedItem.approval.incomplete", Decision.release(Basis.approval(null, "社家字第1號", null)));
        item.decide(Decision.release(Basis.approval(TODAY, "社家字第1號", null)), keeper(), NOW);
        assertEquals(Tracking.RELEASED, item.tracking());
    }

    @Test
    void a_paper_of_tomorrow_is_not_approved_yet() {
        Basis tomorrow = Basis.approval(TODAY.plusDays(1), "社家字第1號", null);
        refused("meetings.trackedItem.approval.future", Decision.keep(tomorrow));
    }

    @Test
    void the_staff_unit_alone_decides_nothing() {
        refused("meetings.trackedItem.basis.missing", Decision.release(Basis.staffUnit("已辦完")));
    }

    @Test
    void only_the_staff_unit_writes_it_down() {
        Actor lead = person(MENTAL_HEALTH, "meetings.keep");
        Actor reader = person(ItemFixture.STAFF, "meetings.read");
        for (Actor other : List.of(lead, reader)) {
            RuleBroken no = assertThrows(RuleBroken.class, () -> item.decide(Decision.release(MEETING), other, NOW));
            assertEquals("meetings.trackedItem.notStaffUnit", no.key());
        }
        assertEquals(Tracking.UNDER, item.tracking());
    }

    @Test
    void what_is_released_is_resumed_before_it_is_kept() {
        item.decide(Decision.release(MEETING), keeper(), NOW);
        refused("meetings.trackedItem.cannot.KEEP", Decision.keep(MEETING));
        item.decide(Decision.resume(MEETING), keeper(), NOW);
        assertEquals(Tracking.UNDER, item.tracking());
        assertEquals(null, item.ending().releasedOn());
        item.decide(Decision.keep(MEETING), keeper(), NOW);
    }

    @Test
    void what_is_tracked_need_not_be_resumed() {
        refused("meetings.trackedItem.cannot.RESUME", Decision.resume(MEETING));
    }

    @Test
    void it_goes_on_within_another_open_item_of_its_series() {
        TrackedItem closed = anItem().numbered("13-4").handedOut();
        closed.decide(Decision.release(MEETING), keeper(), NOW);
        TrackedItem elsewhere = anItem().numbered("3-討1").inSeries(8).handedOut();
        refused("meetings.trackedItem.merge.notOpen", Decision.mergeInto(closed, MEETING));
        refused("meetings.trackedItem.merge.notOpen", Decision.mergeInto(elsewhere, MEETING));
        refused("meetings.trackedItem.merge.withItself", Decision.mergeInto(item, MEETING));
        item.decide(Decision.mergeInto(anItem().numbered("14-討3").handedOut(), MEETING), keeper(), NOW);
        assertEquals(Tracking.MERGED, item.tracking());
    }

    @Test
    void moving_says_where_to() {
        refused("meetings.trackedItem.move.whereTo", Decision.moveTo(" ", MEETING));
        item.decide(Decision.moveTo("行政院社會福利推動委員會", MEETING), keeper(), NOW);
        assertEquals("行政院社會福利推動委員會", item.ending().movedTo());
    }

    @Test
    void each_decision_leaves_who_when_and_why() {
        item.decide(Decision.keep(Basis.meeting(15, "請補充執行數據")), keeper(), NOW);
        TrackingChange last = item.changes().get(item.changes().size() - 1);
        assertEquals(Act.KEEP, last.act());
        assertEquals("王小明", last.accountName());
        assertEquals(NOW, last.changedAt());
        assertEquals(15L, last.basis().meetingId());
        assertEquals("請補充執行數據", last.basis().note());
    }

    @Test
    void a_refused_decision_leaves_no_line() {
        int before = item.changes().size();
        refused("meetings.trackedItem.basis.missing", Decision.release(Basis.staffUnit(null)));
        assertEquals(before, item.changes().size());
        assertTrue(item.whyNot(Decision.release(MEETING), keeper(), TODAY).isEmpty());
    }

    private void refused(String key, Decision decision) {
        assertEquals(key, item.whyNot(decision, keeper(), TODAY).orElseThrow().key());
        RuleBroken no = assertThrows(RuleBroken.class, () -> item.decide(decision, keeper(), NOW));
        assertEquals(key, no.key());
    }
}
