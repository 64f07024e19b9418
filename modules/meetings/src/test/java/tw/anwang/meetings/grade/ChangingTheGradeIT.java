package tw.anwang.meetings.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Handling;
import tw.anwang.meetings.tracked.Origin;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemStories;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

class ChangingTheGradeIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate MEETING = LocalDate.of(2023, 1, 7);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    TrackedItemStories stories;

    @Inject
    Meetings meetings;

    @Inject
    Gradings gradings;

    private House house;
    private long item;

    @BeforeEach
    void an_item_of_a_meeting() throws SQLException {
        container.clock().setTo(TODAY);
        house = new House(container, MEETING);
        user.actAs(house.keeper);
        item = begun("15-討1", Handling.COOPERATE);
    }

    private long begun(String number, Handling handling) {
        return house.anItem(number)
                .from(Origin.minutes(house.series, house.meeting, 0, "第15次", MEETING))
                .saying("寄養家庭安置", "請辦理")
                .to(handling)
                .handedOutIn(items, Basis.selection(house.meeting));
    }

    private void give(Grade grade, String why) {
        gradings.item(item, items.byId(item).version(), grade, why);
    }

    @Test
    void an_item_raised_is_gone_for_readers_and_its_life_tells_why() throws SQLException {
        var reader = People.reader(container, house.first.value());
        user.actAs(reader);
        assertEquals(Grade.ORDINARY, items.byId(item).grade());
        user.actAs(house.keeper);
        give(Grade.CONFIDENTIAL, "涉及安置處所");
        assertEquals("act.GRADE", stories.of(item).life().get(0).key());
        assertEquals("普通 → 密\n涉及安置處所", stories.of(item).life().get(0).words());
        user.actAs(house.firstOfficer);
        assertEquals("15-討1", items.byId(item).called());
        user.actAs(reader);
        assertThrows(NotVisible.class, () -> items.byId(item));
    }

    @Test
    void what_lies_on_desks_bears_its_number_and_no_title() throws SQLException {
        assertEquals("15-討1 寄養家庭安置", onDesks());
        give(Grade.CONFIDENTIAL, "涉及安置處所");
        assertEquals("15-討1", onDesks());
        long born = begun("15-討2", Handling.COOPERATE);
        assertEquals("15-討2 寄養家庭安置", items.byId(born).called());
    }

    private String onDesks() throws SQLException {
        try (var connection = container.database().connect();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select distinct object_words from desk_task where record_kind ="
                        + " 'meetings.trackedItem' and record_id = " + item)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    @Test
    void lowering_is_for_who_has_that_right() {
        give(Grade.CONFIDENTIAL, "涉及安置處所");
        assertEquals(
                "meetings.grade.lower",
                assertThrows(RuleBroken.class, () -> give(Grade.ORDINARY, "已公開"))
                        .key());
        user.actAs(house.chief);
        give(Grade.ORDINARY, "簽奉核定解密");
        assertEquals(Grade.ORDINARY, items.byId(item).grade());
    }

    @Test
    void another_office_changes_nothing_and_the_same_grade_is_no_change() {
        assertEquals(
                "meetings.grade.same",
                assertThrows(RuleBroken.class, () -> give(Grade.ORDINARY, "仍為普通"))
                        .key());
        assertEquals(
                "meetings.grade.notStored",
                assertThrows(RuleBroken.class, () -> give(Grade.SECRET, "涉及國家機密"))
                        .key());
        user.actAs(house.firstHead);
        assertEquals(
                "meetings.trackedItem.notStaffUnit",
                assertThrows(RuleBroken.class, () -> give(Grade.CONFIDENTIAL, "涉及安置處所"))
                        .key());
    }

    @Test
    void the_later_of_two_is_refused() {
        int read = items.byId(item).version();
        give(Grade.CONFIDENTIAL, "涉及安置處所");
        user.actAs(house.chief);
        assertThrows(OptimisticLockException.class, () -> gradings.item(item, read, Grade.ORDINARY, "簽奉核定解密"));
    }

    @Test
    void a_meeting_raised_takes_its_items_along_and_lowered_leaves_them() {
        raise(Grade.CONFIDENTIAL);
        assertEquals(Grade.CONFIDENTIAL, meetings.byId(house.meeting).grade());
        TrackedItem raised = items.byId(item);
        assertEquals(Grade.CONFIDENTIAL, raised.grade());
        user.actAs(house.chief);
        raise(Grade.ORDINARY);
        assertEquals(Grade.ORDINARY, meetings.byId(house.meeting).grade());
        assertEquals(Grade.CONFIDENTIAL, items.byId(item).grade());
    }

    private void raise(Grade grade) {
        gradings.meeting(house.meeting, meetings.byId(house.meeting).version(), grade, "涉及個案資料");
    }

    @Test
    void words_that_say_nothing_are_no_reason() {
        assertEquals(
                "meetings.grade.shortReason",
                Graded.whyNotReason("  密 ").orElseThrow().key());
        assertTrue(Graded.whyNotReason("涉及安置處所").isEmpty());
    }
}
