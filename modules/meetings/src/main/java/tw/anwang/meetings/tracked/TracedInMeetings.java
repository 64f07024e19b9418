package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.anwang.identity.TracedKinds;

/** What this module writes into the trail. */
@ApplicationScoped
public class TracedInMeetings implements TracedKinds {
    @Override
    public String bundle() {
        return "tw.anwang.meetings.messages";
    }

    @Override
    public Map<String, String> pages() {
        return Map.ofEntries(
                Map.entry("meetings.series", "/meetings/series"),
                Map.entry("meetings.meeting", "/meetings/meeting"),
                Map.entry("meetings.trackedItem", "/meetings/trackedItem"),
                Map.entry("meetings.round", "/meetings/round"),
                Map.entry("meetings.minutes", "/meetings/minutesReview"),
                Map.entry("meetings.minutesUpload", ""),
                Map.entry("meetings.answer", ""),
                Map.entry("meetings.openingBalance", ""),
                Map.entry("meetings.report", ""),
                Map.entry("meetings.reportPaper", ""),
                Map.entry("meetings.request", ""),
                Map.entry("meetings.selection", ""),
                Map.entry("meetings.share", ""),
                Map.entry("meetings.worksheet", ""),
                Map.entry("meetings.countyRequest", "/meetings/countyRequest"),
                Map.entry("meetings.archive", ""),
                Map.entry("meetings.handover", "/meetings/handover"),
                Map.entry("meetings.regrouping", "/meetings/regrouping"));
    }
}
