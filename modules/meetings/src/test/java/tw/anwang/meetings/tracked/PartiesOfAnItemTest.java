package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tw.anwang.meetings.tracked.ItemFixture.IMMIGRATION;
import static tw.anwang.meetings.tracked.ItemFixture.MENTAL_HEALTH;
import static tw.anwang.meetings.tracked.ItemFixture.NOW;
import static tw.anwang.meetings.tracked.ItemFixture.STAFF;
import static tw.anwang.meetings.tracked.ItemFixture.anItem;
import static tw.anwang.meetings.tracked.ItemFixture.keeper;
import static tw.anwang.meetings.tracked.ItemFixture.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.series.Party;

class PartiesOfAnItemTest {
    private static final Actor OFFICER = person(MENTAL_HEALTH, "meetings.answer");

    @Test
    void lead_and_staff_unit_stand_among_the_parties() {
        TrackedItem item = anItem().ledBy(MENTAL_HEALTH, IMMIGRATION).handedOut();
        assertEquals(
                List.of(Part.LEAD, Part.CO, Part.STAFF),
                item.parties().stream().map(TrackedItemParty::part).toList());
        assertEquals(STAFF, item.staff());
    }

    @Test
    void the_staff_unit_may_lead_an_item_of_its_own_series() {
        TrackedItem item = anItem().ledBy(STAFF).handedOut();
        assertEquals(STAFF, item.lead());
        assertEquals(STAFF, item.staff());
    }

    @Test
    void an_office_that_leads_does_not_read_along_as_well() {
        var reader = new Party(MENTAL_HEALTH.value(), null, tw.anwang.meetings.series.Part.TAKING_PART);
        var named = new Party(null, 77L, tw.anwang.meetings.series.Part.NAMED);
        TrackedItem item = anItem().readBy(reader, named).handedOut();
        assertEquals(
                List.of(77L),
                item.parties().stream()
                        .filter(party -> party.part() == Part.READER)
                        .map(TrackedItemParty::accountId)
                        .toList());
    }

    @Test
    void reassigning_gives_the_lead_to_one_office_only() {
        TrackedItem item = anItem().ledBy(MENTAL_HEALTH, IMMIGRATION).handedOut();
        item.reassign(IMMIGRATION, Basis.staffUnit("非權責"), keeper(), NOW);
        assertEquals(IMMIGRATION, item.lead());
        assertEquals(
                List.of(Part.STAFF, Part.LEAD),
                item.parties().stream().map(TrackedItemParty::part).toList());
    }

    @Test
    void what_needs_no_report_is_marked_as_read_once() {
        TrackedItem item = anItem().to(Handling.COOPERATE).handedOut();
        assertEquals(Tracking.NOT, item.tracking());
        item.read(OFFICER, NOW);
        assertEquals("meetings.trackedItem.read.already", refusal(item, OFFICER));
    }

    @Test
    void nobody_else_marks_it_as_read() {
        TrackedItem item = anItem().to(Handling.COOPERATE).handedOut();
        assertEquals("meetings.trackedItem.read.notAsked", refusal(item, keeper()));
    }

    @Test
    void what_is_reported_on_is_not_marked_as_read() {
        assertEquals("meetings.trackedItem.read.notAsked", refusal(anItem().handedOut(), OFFICER));
    }

    private static String refusal(TrackedItem item, Actor me) {
        return assertThrows(RuleBroken.class, () -> item.read(me, NOW)).key();
    }
}
