package tw.anwang.meetings.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.People;
import tw.anwang.meetings.SeriesFixture;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Readers;
import tw.anwang.meetings.series.SeriesFacts;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.testing.ModuleContainer;

/** Readers are a choice of the series; a meeting held for two series is read by both; 個案性 stays with its parties. */
class WhoSeesAMeetingIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    MeetingSearch search;

    @Inject
    SeriesList seriesList;

    @Inject
    Meetings meetings;

    @Inject
    CurrentUser user;

    private AccountId staff;

    @BeforeEach
    void the_staff_unit_acts() {
        staff = new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
    }

    @Test
    void taking_part_reads_unless_the_series_says_lead_and_co_only() {
        long open = meetingOf(series(Openness.INTERNAL, Readers.TAKING_PART));
        long closed = meetingOf(series(Openness.INTERNAL, Readers.LEAD_AND_CO));
        new StaffUnit(container).signIn(StaffUnit.MENTAL_HEALTH, "caseOfficer");
        assertEquals(open, meetings.byId(open).id());
        assertThrows(NotVisible.class, () -> meetings.byId(closed));
    }

    @Test
    void named_people_read_and_their_colleagues_do_not() {
        AccountId named = new StaffUnit(container).signIn(StaffUnit.PROTECTION, "caseOfficer");
        AccountId colleague = new StaffUnit(container).signIn(StaffUnit.PROTECTION, "caseOfficer");
        user.actAs(staff);
        OfficeId keeper = StaffUnit.FAMILY_SUPPORT;
        long meeting = meetingOf(seriesList.record(new SeriesFacts(
                "示範指名平臺" + System.nanoTime(),
                null,
                keeper,
                keeper,
                Openness.INTERNAL,
                true,
                Readers.NAMED,
                null,
                null,
                Set.of(),
                Set.of(named.value()))));
        user.actAs(named);
        assertEquals(meeting, meetings.byId(meeting).id());
        user.actAs(colleague);
        assertThrows(NotVisible.class, () -> meetings.byId(meeting));
    }

    @Test
    void a_meeting_held_for_another_series_too_is_read_by_both_until_it_is_taken_back() {
        long ours = series(Openness.INTERNAL, Readers.TAKING_PART);
        long theirs = seriesList.record(SeriesFixture.of(
                "示範併同平臺" + System.nanoTime(),
                Openness.INTERNAL,
                Readers.TAKING_PART,
                Set.of(StaffUnit.PROTECTION.value())));
        long id = meetings.planWith(
                ours,
                facts(),
                Grade.ORDINARY,
                Set.of(StaffUnit.MENTAL_HEALTH.value()),
                List.of(new AlsoCounts(theirs, 7)));
        assertEquals(7, meetings.alsoOf(meetings.byId(id)).get(0).ordinal());
        AccountId protection = new StaffUnit(container).signIn(StaffUnit.PROTECTION, "caseOfficer");
        assertEquals(id, meetings.byId(id).id());
        user.actAs(staff);
        Meeting meeting = meetings.byId(id);
        meetings.amend(id, meeting.version(), meeting.facts(), meeting.participants(), List.of());
        user.actAs(protection);
        assertThrows(NotVisible.class, () -> meetings.byId(id));
    }

    @Test
    void a_case_meeting_stays_with_its_parties_even_from_who_sees_everything() throws Exception {
        long ordinary = meetingOf(series(Openness.INTERNAL, Readers.TAKING_PART));
        long secret = meetingOf(series(Openness.CASE, Readers.TAKING_PART));
        user.actAs(People.seeingEverything(container, StaffUnit.PROTECTION.value()));
        assertEquals(ordinary, meetings.byId(ordinary).id());
        assertThrows(NotVisible.class, () -> meetings.byId(secret));
    }

    @Test
    void a_confidential_meeting_stays_with_those_of_its_parties_who_may_see_such() throws Exception {
        long series = series(Openness.INTERNAL, Readers.TAKING_PART);
        long meeting = meetings.planWith(
                series, facts(), Grade.CONFIDENTIAL, Set.of(StaffUnit.MENTAL_HEALTH.value()), List.of());
        assertEquals(Grade.CONFIDENTIAL, meetings.byId(meeting).grade());
        user.actAs(People.of(container, StaffUnit.MENTAL_HEALTH.value()));
        assertEquals(1, search.found(confidential(series), 1).rows().size());
        assertEquals(meeting, meetings.byId(meeting).id());
        user.actAs(People.reader(container, StaffUnit.MENTAL_HEALTH.value()));
        assertEquals(0, search.found(confidential(series), 1).paging().total());
        assertThrows(NotVisible.class, () -> meetings.byId(meeting));
    }

    private static MeetingFilter confidential(long series) {
        return new MeetingFilter(series, null, null, Grade.CONFIDENTIAL);
    }

    private long series(Openness openness, Readers readers) {
        return seriesList.record(SeriesFixture.of(
                "示範平臺" + System.nanoTime(), openness, readers, Set.of(StaffUnit.MENTAL_HEALTH.value())));
    }

    private long meetingOf(long series) {
        return meetings.plan(series, facts()).id();
    }

    private static MeetingFacts facts() {
        return MeetingFacts.planned("第1次", 1, LocalDate.of(2023, 3, 9).atTime(14, 0), null);
    }
}
