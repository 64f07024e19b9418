package tw.anwang.meetings.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RocDate;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.round.Round;

/** The follow-up report of a meeting: put together, ordered, approved, read and taken away. */
@Named
@ViewScoped
public class ReportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Meetings meetings;

    @Inject
    ReportSheets sheets;

    @Inject
    Reports reports;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long meeting;
    private int version;
    private transient Meeting found;
    private transient ReportSheet sheet;
    private final HashMap<Long, Integer> order = new HashMap<>();

    public void load() {
        if (getSheet() != null && order.isEmpty()) {
            version = sheet.version();
            sheet.lines().forEach(line -> order.put(line.itemId(), line.position()));
        }
    }

    public String begin() {
        reports.begin(meeting);
        return again(null);
    }

    /** The typed numbers give the order; an empty one leaves its item out. */
    public String arrange() {
        List<Long> picked = order.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
        reports.arrange(meeting, version, picked);
        return again("report.arranged");
    }

    public String submit() {
        return with(reports::submit, "report.submitted");
    }

    public String takeBack() {
        return with(reports::takeBack, "report.takenBack");
    }

    public String approve() {
        return with(reports::approve, "report.approved");
    }

    private String with(Verb verb, String key) {
        verb.on(meeting, version);
        return again(key);
    }

    /** A verb of {@link Reports}. */
    private interface Verb {
        void on(long meetingId, int readVersion);
    }

    private String again(String key) {
        if (key != null) {
            words.done(key);
        }
        return "/meetings/report?faces-redirect=true&meeting=" + meeting;
    }

    public boolean isKeeper() {
        return Round.keeps(getFound().staffOffice(), user.getMe());
    }

    public boolean isHead() {
        return user.may("meetings.approve") && user.getMe().actsFor(getFound().staffOffice());
    }

    public Meeting getFound() {
        found = found == null ? meetings.byId(meeting) : found;
        return found;
    }

    public ReportSheet getSheet() {
        sheet = sheet == null ? sheets.of(meeting).orElse(null) : sheet;
        return sheet;
    }

    /** The day and hour of 定稿, in words. */
    public String getFrozenAt() {
        return getSheet() == null ? "" : RocDate.format(getSheet().frozenAt());
    }

    public Map<Long, Integer> getOrder() {
        return order;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
