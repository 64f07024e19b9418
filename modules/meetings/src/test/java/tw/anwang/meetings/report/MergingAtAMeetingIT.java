package tw.anwang.meetings.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.round.OpenRound;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.Origin;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.meetings.tracked.Tracking;
import tw.anwang.testing.ModuleContainer;

/** 併案 at a meeting: into an item of the report, or into any other of the series that is still tracked. */
class MergingAtAMeetingIT {
    private static final String ELSEWHERE = "13-報2(5)";

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
    MergeTargets targets;

    private OpenRound open;
    private long meeting;
    private long elsewhere;

    @BeforeEach
    void a_report_with_one_item_and_another_item_that_is_not_on_it() throws SQLException {
        open = new OpenRound(container, user, items, rounds);
        meeting = open.house.meeting;
        FrozenReport.of(open.house, user, reports, sheets, open.item);
        elsewhere = open.house
                .anItem(ELSEWHERE)
                .from(Origin.list(open.house.series, "第13次會議", LocalDate.of(2022, 9, 7)))
                .handedOutIn(items);
        container.clock().setTo(OpenRound.MEETING);
    }

    @Test
    void an_item_goes_on_as_one_that_is_not_in_the_report() {
        merge("13-報2（5）"); // typed in full width
        assertEquals(Tracking.MERGED, items.byId(open.item).tracking());
        assertEquals(elsewhere, items.byId(open.item).ending().goesOnAsId());
        DispositionLine again = line();
        assertEquals(ELSEWHERE, again.getTarget());
        assertFalse(again.isTouched());
    }

    @Test
    void corrected_words_are_told_by_the_item_that_goes_on_too() {
        merge(ELSEWHERE);
        DispositionLine line = line();
        line.setWords("併入第13次會議案由辦理。");
        dispositions.enter(meeting, targets.decided(List.of(line)), null);
        for (long told : List.of(open.item, elsewhere)) {
            var changes = items.byId(told).changes();
            assertEquals(
                    "併入第13次會議案由辦理。", changes.get(changes.size() - 1).basis().note());
        }
    }

    @Test
    void a_number_that_nobody_bears_in_the_series_is_told() {
        assertBroken("meetings.disposition.noSuchTarget", "13-報9");
        assertBroken("meetings.disposition.noSuchTarget", "7");
        assertBroken("meetings.disposition.mergeWithoutTarget", " ");
    }

    @Test
    void an_item_goes_on_neither_as_itself_nor_as_one_that_has_ended() {
        assertBroken("meetings.trackedItem.merge.withItself", "1");
        assertBroken("meetings.trackedItem.merge.withItself", "14-討1");
        items.decide(elsewhere, Decision.release(Basis.meeting(meeting, null)));
        assertBroken("meetings.trackedItem.merge.notOpen", ELSEWHERE);
        assertEquals(Tracking.UNDER, items.byId(open.item).tracking());
    }

    private void merge(String target) {
        DispositionLine line = line();
        line.setDisposition(Disposition.MERGE);
        line.setTarget(target);
        dispositions.enter(meeting, targets.decided(List.of(line)), null);
    }

    private DispositionLine line() {
        return new DispositionLine(dispositions.of(meeting).get(0));
    }

    private void assertBroken(String key, String target) {
        assertEquals(key, assertThrows(RuleBroken.class, () -> merge(target)).key());
    }
}
