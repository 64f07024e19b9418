package tw.anwang.meetings.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.MenuEntries;

/** The pages of this module that have a place in the menu. */
@ApplicationScoped
public class MeetingsMenu implements MenuEntries {
    private static final String FOLDER = "/meetings/";
    private static final String GROUP = "menu.meetings";
    private static final String READ = "meetings.read";

    @Override
    public String bundle() {
        return "tw.anwang.meetings.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                entry(
                        "trackedItemList",
                        110,
                        "decision",
                        "grade",
                        "handover",
                        "regrouping",
                        "centralReply",
                        "openingBalance"),
                entry(
                        "meetingList",
                        120,
                        "minutesUpload",
                        "minutesImport",
                        "archive",
                        "minutesReview",
                        "minutesChanges",
                        "minutesConfirm",
                        "selection",
                        "callForm",
                        "call",
                        "proposalForm",
                        "proposal",
                        "opinion",
                        "agenda",
                        "agendaItem",
                        "matterForm",
                        "meetingCancel",
                        "publication",
                        "attendance",
                        "attendee",
                        "recording",
                        "recordingItem",
                        "recordingComment",
                        "recordingReply",
                        "recordingAnswers",
                        "invitation"),
                entry(
                        "roundList",
                        140,
                        "urging",
                        "answer",
                        "share",
                        "requestForChange",
                        "review",
                        "report",
                        "disposition",
                        "worksheet"),
                entry(
                        "consultationList",
                        150,
                        "consultation",
                        "consultationForm",
                        "consultationAsk",
                        "consultationReply",
                        "consultationPoint"),
                entry(
                        "countyRequestList",
                        160,
                        "countyRequest",
                        "countyRequestForm",
                        "countyRequestTable",
                        "countyRequestImport",
                        "countyRequestSettings"),
                entry("figures", 170, "figureList", "figureMost", "figureYears"),
                entry("seriesList", 180, "reportColumns", "readingPatterns"));
    }

    private static Entry entry(String list, int position, String... below) {
        Set<String> pages = Arrays.stream(below).map(page -> FOLDER + page).collect(Collectors.toSet());
        return new Entry(GROUP, FOLDER + list, "menu." + list, READ, position, pages);
    }
}
