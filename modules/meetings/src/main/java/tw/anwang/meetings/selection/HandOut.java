package tw.anwang.meetings.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.NewItem;
import tw.anwang.meetings.tracked.Origin;
import tw.anwang.meetings.tracked.TrackedItems;

/** Hands out (交辦): each chosen row becomes a tracked item under its permanent number, for its offices. */
@ApplicationScoped
class HandOut {
    @Inject
    TrackedItems items;

    void of(SelectionRow row, MinutesItem item, Meeting meeting, Series series) {
        Choice choice = row.choice();
        List<OfficeId> cos = choice.cos().stream().sorted().map(OfficeId::new).toList();
        Origin origin = Origin.minutes(series.id(), meeting.id(), item.id(), meetingWords(meeting), meeting.day());
        NewItem begun = new NewItem(
                origin,
                item.citation() == null ? fallback(row, meeting) : item.citation(),
                choice.title(),
                item.text(),
                choice.handling(),
                choice.due(),
                series.countyCode(),
                series.sensitivity().graded(meeting.grade()),
                choice.lead(),
                cos,
                series.staffOffice(),
                series.parties(meeting.participants()),
                false);
        items.begin(begun, Act.HAND_OUT, Basis.selection(meeting.id()));
    }

    private static String meetingWords(Meeting meeting) {
        return meeting.ordinal() == null ? meeting.title() : "第" + meeting.ordinal() + "次";
    }

    /** Minutes that were sent on before numbers were given out: meeting and row make one. */
    private static String fallback(SelectionRow row, Meeting meeting) {
        String first = meeting.ordinal() == null
                ? "會" + meeting.id()
                : meeting.ordinal().toString();
        return first + "-項" + row.position();
    }
}
