package tw.anwang.meetings.regroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.anwang.meetings.tracked.ItemFixture.IMMIGRATION;
import static tw.anwang.meetings.tracked.ItemFixture.MENTAL_HEALTH;
import static tw.anwang.meetings.tracked.ItemFixture.NOW;
import static tw.anwang.meetings.tracked.ItemFixture.TODAY;
import static tw.anwang.meetings.tracked.ItemFixture.anItem;
import static tw.anwang.meetings.tracked.ItemFixture.keeper;
import static tw.anwang.meetings.tracked.ItemFixture.person;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.ItemFixture;
import tw.anwang.meetings.tracked.TrackedItem;

class WhatCannotBeRegroupedTest {
    private static final Basis PAPER = Basis.approval(TODAY, "社家字第1號", null);
    private static final SeriesChoice ELSEWHERE = new SeriesChoice(8, "會報", "會報", ItemFixture.STAFF.value());
    private static final SeriesChoice HERE = new SeriesChoice(7, "平臺", "平臺", ItemFixture.STAFF.value());

    private final TrackedItem into = anItem().numbered("14-討1").handedOut();
    private final Goal merge = new Goal(Act.MERGE, into, null, null);
    private final Goal move = new Goal(Act.MOVE, null, "會報", ELSEWHERE);
    private final Goal split = new Goal(Act.SPLIT, null, null, null);

    @Test
    void an_open_item_can() {
        TrackedItem item = anItem().handedOut();
        for (Goal goal : List.of(merge, move, split)) {
            assertEquals("", whyNot(goal, item));
        }
    }

    @Test
    void a_closed_one_cannot() {
        TrackedItem item = anItem().handedOut();
        item.decide(Decision.release(PAPER), keeper(), NOW);
        for (Goal goal : List.of(merge, move, split)) {
            assertEquals("meetings.trackedItem.cannot." + goal.act(), whyNot(goal, item));
        }
    }

    @Test
    void nothing_is_merged_into_itself_or_into_another_series() {
        assertEquals("meetings.trackedItem.merge.withItself", whyNot(merge, into));
        assertEquals(
                "meetings.trackedItem.merge.notOpen",
                whyNot(merge, anItem().inSeries(8).handedOut()));
    }

    @Test
    void what_differs_in_grade_is_not_merged() {
        TrackedItem item = anItem().of(Sensitivity.CONFIDENTIAL).handedOut();
        assertEquals("meetings.regrouping.otherGrade", whyNot(merge, item));
        assertEquals("", whyNot(split, item));
    }

    @Test
    void what_is_kept_to_its_participants_moves_to_no_other_series_but_to_a_body_outside() {
        TrackedItem item = anItem().of(Sensitivity.PARTIES_ONLY).handedOut();
        assertEquals("meetings.trackedItem.move.partiesOnly", whyNot(move, item));
        assertEquals("", whyNot(new Goal(Act.MOVE, null, "行政院", null), item));
    }

    @Test
    void nothing_moves_to_where_it_is() {
        assertEquals(
                "meetings.trackedItem.move.sameSeries",
                whyNot(new Goal(Act.MOVE, null, "平臺", HERE), anItem().handedOut()));
    }

    @Test
    void what_an_office_has_answered_in_an_open_round_waits_and_a_draft_is_for_a_person_to_judge() {
        TrackedItem item = anItem().handedOut();
        InRounds none = InRounds.NONE;
        InRounds sent = none.plus(new InRounds(1, 1, 0, TODAY));
        InRounds begun = none.plus(new InRounds(1, 0, 1, TODAY));
        for (Goal goal : List.of(merge, move, split)) {
            assertEquals("meetings.regrouping.answered", whyNot(goal, item, sent, keeper()));
            assertEquals("", whyNot(goal, item, begun, keeper()));
        }
    }

    @Test
    void only_the_staff_unit_may() {
        Actor lead = person(MENTAL_HEALTH, "meetings.keep");
        for (Goal goal : List.of(merge, move, split)) {
            assertEquals("meetings.trackedItem.notStaffUnit", whyNot(goal, anItem().handedOut(), InRounds.NONE, lead));
        }
    }

    @Test
    void offices_that_are_asked_already_do_not_join_again() {
        assertEquals(
                List.of(IMMIGRATION),
                merge.joining(anItem().ledBy(MENTAL_HEALTH, IMMIGRATION).handedOut()));
        assertEquals(List.of(), move.joining(anItem().ledBy(IMMIGRATION).handedOut()));
    }

    @Test
    void answers_of_several_rounds_add_up_to_the_last_day() {
        LocalDate later = TODAY.plusDays(3);
        InRounds both = new InRounds(2, 1, 0, TODAY).plus(new InRounds(1, 0, 1, later));
        assertEquals(new InRounds(3, 1, 1, later), both);
        assertEquals(both, both.plus(InRounds.NONE));
    }

    private static String whyNot(Goal goal, TrackedItem item) {
        return whyNot(goal, item, InRounds.NONE, keeper());
    }

    private static String whyNot(Goal goal, TrackedItem item, InRounds rounds, Actor me) {
        return goal.whyNot(item, rounds, me).map(RuleBroken::key).orElse("");
    }
}
