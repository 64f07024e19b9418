package tw.anwang.meetings.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.HomeNotes;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.SeriesFixture;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.testing.ModuleContainer;

class NextMeetingsOnHomeIT {
    /** After every meeting of other tests. */
    private static final LocalDate TODAY = LocalDate.of(2061, 4, 1);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    SeriesList seriesList;

    @Inject
    Meetings meetings;

    @Inject
    HomeNotes notes;

    @Inject
    CurrentUser user;

    @Test
    void todays_and_later_meetings_that_the_person_sees_soonest_first() {
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        long series = seriesList.record(SeriesFixture.platform("示範近期會議平臺"));
        plan(series, 3, TODAY.plusDays(9));
        plan(series, 2, TODAY);
        plan(series, 1, TODAY.minusDays(1));
        assertEquals(List.of("第2次", "第3次"), shown());
        new StaffUnit(container).signIn(StaffUnit.PROTECTION, "caseOfficer");
        assertEquals(List.of(), shown());
    }

    private List<String> shown() {
        return notes.upcoming(user.getMe(), TODAY, 5, Locale.TAIWAN).stream()
                .map(HomeNotes.Line::words)
                .toList();
    }

    private void plan(long series, int ordinal, LocalDate day) {
        meetings.plan(series, MeetingFacts.planned("第" + ordinal + "次", ordinal, day.atTime(9, 30), null));
    }
}
