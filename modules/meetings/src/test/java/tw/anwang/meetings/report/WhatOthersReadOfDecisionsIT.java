package tw.anwang.meetings.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.ItemGrades;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** 本次決定 is typed by the staff unit; keepers of other offices who see the meeting read of it what they may see. */
class WhatOthersReadOfDecisionsIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);
    private static final String WORDS = "請協助A123456789（0912-345-678）安置。";
    private static final String SHOWN = "請協助A12*****89（0912***678）安置。";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    ItemGrades grades;

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

    private House house;
    private long shelter;

    @BeforeEach
    void a_meeting_decided_on_two_items() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(TODAY);
        user.actAs(house.keeper);
        long care = house.anItem("14-討1").ledBy(house.second).handedOutIn(items);
        shelter = house.anItem("14-討2").handedOutIn(items);
        rounds.open(house.meeting, TODAY.plusDays(10), null);
        FrozenReport.of(house, user, reports, sheets, care, shelter);
        container.clock().setTo(MEETING);
        dispositions.enter(
                house.meeting,
                dispositions.of(house.meeting).stream()
                        .map(row -> new Decided(row.entryId(), row.version(), Disposition.CONTINUE, null, null, WORDS))
                        .toList(),
                null);
    }

    private DispositionRow line(AccountId person, int position) {
        user.actAs(person);
        return dispositions.of(house.meeting).get(position - 1);
    }

    @Test
    void the_staff_unit_reads_and_types_in_clear_and_another_office_reads_masked_and_types_nothing() {
        assertEquals(WORDS, line(house.keeper, 2).words());
        assertTrue(line(house.keeper, 2).typed());
        assertEquals(SHOWN, line(house.firstHead, 2).words());
        assertEquals(Disposition.CONTINUE, line(house.firstHead, 2).decided());
        assertFalse(line(house.firstHead, 2).typed());
    }

    @Test
    void the_report_and_the_form_say_where_numbers_are_masked_so_that_the_way_to_the_item_can_stand_there() {
        assertTrue(line(house.firstHead, 2).hidden());
        assertEquals(
                List.of("14-討1", "14-討2"),
                sheets.of(house.meeting).orElseThrow().hidden().stream()
                        .map(ReportLine::number)
                        .toList());
        assertEquals(
                "繼續列管\n" + SHOWN,
                sheets.of(house.meeting).orElseThrow().hidden().get(0).dispositionPrinted());
    }

    @Test
    void saving_what_the_page_shows_leaves_every_word_as_it_was() throws SQLException {
        user.actAs(house.keeper);
        List<DispositionLine> shown = dispositions.of(house.meeting).stream()
                .map(DispositionLine::new)
                .toList();
        shown.get(0).setDisposition(Disposition.SELF);
        dispositions.enter(house.meeting, targets.decided(shown), null);
        assertEquals(WORDS, line(house.keeper, 1).words());
        assertEquals(Disposition.SELF, line(house.keeper, 1).decided());
        assertEquals(WORDS, line(house.keeper, 2).words());
    }

    @Test
    void of_an_item_that_is_confidential_others_read_the_number_and_not_that_anything_was_decided()
            throws SQLException {
        user.actAs(house.keeper);
        grades.change(shelter, items.byId(shelter).version(), Grade.CONFIDENTIAL, "涉及安置處所");
        assertWithheld(line(People.keeperWithoutConfidential(container, house.first.value()), 2));
        assertEquals(SHOWN, line(house.firstHead, 2).words());
        assertEquals(WORDS, line(house.keeper, 2).words());
    }

    /** Sees what is 密, and takes part in the meeting; the item is no business of that office. */
    @Test
    void who_would_not_be_shown_the_item_is_not_shown_it_in_the_report_either() {
        user.actAs(house.keeper);
        grades.change(shelter, items.byId(shelter).version(), Grade.CONFIDENTIAL, "涉及安置處所");
        assertWithheld(line(house.secondHead, 2));
        ReportSheet sheet = sheets.of(house.meeting).orElseThrow();
        assertEquals("（本案為密，內容不顯示）", sheet.numbered(2).decision());
        assertEquals("", sheet.numbered(2).dispositionPrinted());
        assertEquals(Grade.ORDINARY, sheet.grade());
        user.actAs(house.firstHead);
        assertEquals(
                "請辦理14-討2", sheets.of(house.meeting).orElseThrow().numbered(2).decision());
    }

    @Test
    void who_had_the_page_open_when_an_item_became_confidential_does_not_decide_on_it_and_saves_the_others()
            throws SQLException {
        AccountId without = People.keeperWithoutConfidential(container, house.staff.value());
        user.actAs(without);
        List<DispositionRow> open = dispositions.of(house.meeting);
        user.actAs(house.keeper);
        grades.change(shelter, items.byId(shelter).version(), Grade.CONFIDENTIAL, "涉及安置處所");
        user.actAs(without);
        RuleBroken refused =
                assertThrows(RuleBroken.class, () -> dispositions.enter(house.meeting, typed(open, "改了", "改了"), null));
        assertEquals("meetings.disposition.withheld", refused.key());
        dispositions.enter(house.meeting, typed(open, "改了", WORDS), null);
        assertEquals("改了", line(house.keeper, 1).words());
        assertEquals(WORDS, line(house.keeper, 2).words());
    }

    private static List<Decided> typed(List<DispositionRow> open, String first, String second) {
        return List.of(typed(open.get(0), first), typed(open.get(1), second));
    }

    private static Decided typed(DispositionRow row, String words) {
        return new Decided(row.entryId(), row.version(), row.decided(), null, null, words);
    }

    private static void assertWithheld(DispositionRow row) {
        assertEquals("14-討2\n（本案為密，內容不顯示）", row.origin());
        assertNull(row.decided());
        assertNull(row.proposal());
        assertNull(row.words());
        assertFalse(row.typed());
    }
}
