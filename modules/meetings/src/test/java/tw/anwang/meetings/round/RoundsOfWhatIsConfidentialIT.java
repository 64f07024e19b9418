package tw.anwang.meetings.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.grade.Gradings;
import tw.anwang.meetings.meeting.MeetingFilter;
import tw.anwang.meetings.meeting.MeetingSearch;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.Confirmations;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.meetings.series.SeriesRow;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.TrackedItemStories;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** What is 密 is met by no way round: not by being asked before a meeting, not by a number, not by another's obstacle. */
class RoundsOfWhatIsConfidentialIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2023, 1, 20);
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);

    /** Asked for an answer, and no party of the meeting. */
    private static final OfficeId ASKED = new OfficeId(300);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    TrackedItemStories stories;

    @Inject
    Rounds rounds;

    @Inject
    RoundSheets sheets;

    @Inject
    RoundAnswers answers;

    @Inject
    Meetings meetings;

    @Inject
    MeetingSearch meetingSearch;

    @Inject
    SeriesList seriesList;

    @Inject
    Confirmations confirmations;

    @Inject
    Gradings gradings;

    private House house;
    private long item;
    private long round;

    @BeforeEach
    void a_round_that_asks_an_office_which_takes_no_part_in_the_meeting() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(TODAY);
        user.actAs(house.keeper);
        item = begun("14-討1");
        begun("14-討2");
        round = rounds.open(house.meeting, DUE, null);
    }

    private long begun(String number) {
        return house.anItem(number).ledBy(ASKED).handedOutIn(items);
    }

    private void raiseMeeting(long meeting) {
        user.actAs(house.keeper);
        gradings.meeting(meeting, meetings.byId(meeting).version(), Grade.CONFIDENTIAL, "涉及個案資料");
    }

    @Test
    void the_round_of_a_meeting_that_is_confidential_is_gone_for_who_is_asked_and_may_not_see_it() throws SQLException {
        AccountId reader = People.reader(container, ASKED.value());
        user.actAs(reader);
        assertTrue(isListed());
        assertEquals(round, sheets.byId(round).id());
        raiseMeeting(house.meeting);
        user.actAs(reader);
        assertFalse(isListed());
        assertTrue(sheets.choices().stream().noneMatch(choice -> choice.id() == round));
        assertThrows(NotVisible.class, () -> sheets.byId(round));
        user.actAs(People.of(container, ASKED.value()));
        assertTrue(isListed());
        assertEquals(round, sheets.byId(round).id());
    }

    private boolean isListed() {
        return sheets.all().stream().anyMatch(row -> row.id() == round);
    }

    @Test
    void the_numbers_in_the_list_are_those_of_the_answers_that_the_reader_may_see() throws SQLException {
        AccountId reader = People.reader(container, ASKED.value());
        user.actAs(reader);
        assertEquals(2, row().owed());
        assertEquals(2, row().unsent());
        user.actAs(house.keeper);
        gradings.item(item, items.byId(item).version(), Grade.CONFIDENTIAL, "涉及安置處所");
        user.actAs(reader);
        assertEquals(1, row().owed());
        assertEquals(1, row().unsent());
        assertEquals(
                row().owed(),
                answers.found(new RoundFilter(round, ASKED.value(), null), DUE, 1)
                        .paging()
                        .total());
        user.actAs(People.of(container, ASKED.value()));
        assertEquals(2, row().owed());
    }

    private RoundRow row() {
        return sheets.all().stream()
                .filter(one -> one.id() == round)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void why_no_other_round_can_be_opened_names_a_meeting_that_is_confidential_by_its_number() throws SQLException {
        long next = house.meeting(container, MEETING.plusMonths(3), 16);
        assertEquals("平臺第15次會議", otherOpen(next));
        raiseMeeting(house.meeting);
        assertEquals("第15次會議", otherOpen(next));
    }

    private String otherOpen(long meeting) {
        RuleBroken obstacle = rounds.whyNotAnother(meetings.byId(meeting)).orElseThrow();
        return String.valueOf(obstacle.arguments().get(0));
    }

    @Test
    void a_series_counts_the_meetings_that_its_list_shows() throws SQLException {
        container
                .database()
                .run("insert into meetings_series_party (record_id, office_id, part) values (" + house.series + ", "
                        + house.first.value() + ", 'TAKING_PART')");
        house.meeting(container, MEETING.plusMonths(3), 16);
        AccountId reader = People.reader(container, house.first.value());
        assertCounted(reader, 2, 16);
        user.actAs(house.keeper);
        raiseMeeting(latest());
        assertCounted(reader, 1, 15);
        assertCounted(house.firstOfficer, 2, 16);
    }

    private long latest() {
        return meetingSearch.found(new MeetingFilter(house.series, null, null, null), 1).rows().stream()
                .filter(one -> one.title().contains("16"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void assertCounted(AccountId person, long meetingsSeen, int newest) {
        user.actAs(person);
        SeriesRow row = seriesList.rows().stream()
                .filter(one -> one.id() == house.series)
                .findFirst()
                .orElseThrow();
        assertEquals(meetingsSeen, row.meetings());
        assertEquals(newest, row.lastOrdinal());
        assertEquals(
                meetingsSeen,
                meetingSearch
                        .found(new MeetingFilter(house.series, null, null, null), 1)
                        .paging()
                        .total());
    }

    @Test
    void minutes_are_confirmed_by_meetings_that_the_keeper_sees() throws SQLException {
        long later = house.meeting(container, MEETING.plusMonths(3), 16);
        container.clock().setTo(MEETING.plusMonths(4));
        AccountId keeper = People.keeperWithoutConfidential(container, house.staff.value());
        user.actAs(keeper);
        assertEquals(List.of(later), candidates());
        raiseMeeting(later);
        assertEquals(List.of(later), candidates());
        user.actAs(keeper);
        assertEquals(List.of(), candidates());
    }

    private List<Long> candidates() {
        return confirmations.candidates(house.meeting).stream()
                .map(Confirmations.Candidate::meetingId)
                .toList();
    }

    @Test
    void what_a_meeting_that_is_confidential_said_is_not_told_by_the_life_of_an_ordinary_item() throws SQLException {
        user.actAs(house.keeper);
        items.decide(item, Decision.keep(Basis.meeting(house.meeting, "請續提供安置處所名單")));
        AccountId reader = People.reader(container, ASKED.value());
        assertEquals("請續提供安置處所名單", told(reader));
        raiseMeeting(house.meeting);
        assertEquals("（作成決定的會議為密，內容不顯示）", told(reader));
        assertEquals("請續提供安置處所名單", told(People.of(container, ASKED.value())));
    }

    private String told(AccountId person) {
        user.actAs(person);
        return stories.of(item).life().stream()
                .filter(line -> line.key().equals("act.KEEP"))
                .findFirst()
                .orElseThrow()
                .words();
    }
}
