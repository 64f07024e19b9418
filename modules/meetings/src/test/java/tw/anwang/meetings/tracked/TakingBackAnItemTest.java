package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.series.Part;
import tw.anwang.meetings.series.Party;

class TakingBackAnItemTest {
    private static final Basis PAPER = Basis.approval(TODAY, "社家字第1號", null);
    private static final LocalDate MISSED = LocalDate.of(2023, 1, 20);
    private static final OfficeId POLICE = new OfficeId(9);

    @Test
    void it_stands_where_it_stood_with_the_meeting_it_had_missed() {
        TrackedItem item =
                anItem().due(Due.of(DueKind.NEXT_MEETING, null, "下次會議")).handedOut();
        item.missedMeeting(15, MISSED, keeper(), NOW);
        item.decide(Decision.split(PAPER), keeper(), NOW);
        assertEquals(null, item.missedOn());
        assertFalse(item.isOverdueOn(TODAY));

        item.undo(MISSED, PAPER, keeper(), NOW);
        assertEquals(Tracking.UNDER, item.tracking());
        assertEquals(MISSED, item.urgentOn());
        assertTrue(item.isOverdueOn(TODAY));
        assertEquals(null, item.ending().goesOnAsId());
    }

    @Test
    void what_was_released_is_no_matter_of_taking_back() {
        TrackedItem item = anItem().handedOut();
        assertEquals("meetings.trackedItem.undo.nothing", refused(item, keeper()));
        item.decide(Decision.release(PAPER), keeper(), NOW);
        assertEquals("meetings.trackedItem.undo.nothing", refused(item, keeper()));
        assertEquals(Tracking.RELEASED, item.tracking());
    }

    @Test
    void only_the_staff_unit_takes_back() {
        TrackedItem item = anItem().handedOut();
        item.decide(Decision.split(PAPER), keeper(), NOW);
        assertEquals("meetings.trackedItem.notStaffUnit", refused(item, person(MENTAL_HEALTH, "meetings.keep")));
    }

    private static String refused(TrackedItem item, tw.anwang.identity.Actor me) {
        return assertThrows(RuleBroken.class, () -> item.undo(null, PAPER, me, NOW))
                .key();
    }

    @Test
    void what_was_begun_is_withdrawn_and_goes_on_as_the_item_it_came_from() {
        TrackedItem part = anItem().numbered("14-討2-1").handedOut();
        part.withdraw(anItem().handedOut(), PAPER, keeper(), NOW);
        assertEquals(Tracking.NOT, part.tracking());
        assertEquals(Act.WITHDRAW, part.changes().get(1).act());
    }

    @Test
    void offices_of_what_was_merged_are_asked_once_and_leave_as_they_came() {
        TrackedItem into = anItem().ledBy(MENTAL_HEALTH)
                .readBy(new Party(IMMIGRATION.value(), null, Part.TAKING_PART))
                .handedOut();
        List<Joined> joined = into.join(List.of(MENTAL_HEALTH, IMMIGRATION, POLICE, POLICE));
        assertEquals(List.of(new Joined(IMMIGRATION, true), new Joined(POLICE, false)), joined);
        assertEquals(List.of(MENTAL_HEALTH, IMMIGRATION, POLICE), into.askedOffices());
        assertEquals(1, parts(into, IMMIGRATION).size());

        into.leave(joined);
        assertEquals(List.of(MENTAL_HEALTH), into.askedOffices());
        assertEquals(List.of(tw.anwang.meetings.tracked.Part.READER), parts(into, IMMIGRATION));
        assertEquals(List.of(), parts(into, POLICE));
    }

    private static List<tw.anwang.meetings.tracked.Part> parts(TrackedItem item, OfficeId office) {
        return item.parties().stream()
                .filter(party -> office.equals(party.office()))
                .map(TrackedItemParty::part)
                .toList();
    }

    @Test
    void every_office_that_was_asked_keeps_a_part_of_what_is_split() {
        TrackedItem item = anItem().ledBy(MENTAL_HEALTH, IMMIGRATION).handedOut();
        assertEquals("twoParts", whyNot(item, part(MENTAL_HEALTH, IMMIGRATION)));
        assertEquals("noLead", whyNot(item, part(MENTAL_HEALTH, IMMIGRATION), part(null)));
        assertEquals("officeLost", whyNot(item, part(MENTAL_HEALTH), part(POLICE)));
        assertEquals("", whyNot(item, part(MENTAL_HEALTH), part(POLICE, IMMIGRATION)));
    }

    private static String whyNot(TrackedItem item, PartOfItem... parts) {
        return TrackedItemPolicy.whyNotSplit(item, List.of(parts))
                .map(why -> why.key().replace("meetings.trackedItem.split.", ""))
                .orElse("");
    }

    private static PartOfItem part(OfficeId lead, OfficeId... cos) {
        return new PartOfItem(null, null, lead, List.of(cos), null);
    }
}
