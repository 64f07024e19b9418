package tw.anwang.meetings.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
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
    private ReportOrder order;
    private String reason;
    private transient Meeting found;
    private transient Optional<ReportSheet> sheet;

    public void load() {
        sheet = null;
        if (getSheet() != null && order == null) {
            order = new ReportOrder(getSheet());
        }
    }

    public String begin() {
        return done(() -> reports.begin(meeting), "report.begun");
    }

    public String arrange() {
        return isOutdated()
                ? null
                : done(() -> reports.arrange(meeting, order.version(), order.picked()), "report.arranged");
    }

    /** What is typed goes along: nobody has to save before. */
    public String submit() {
        return isOutdated()
                ? null
                : done(() -> reports.submit(meeting, order.version(), order.picked()), "report.submitted");
    }

    private boolean isOutdated() {
        return fresh().state() == ReportState.DRAFT && order.isOutdatedBy(getSheet());
    }

    public void useTheirs() {
        order.useTheirs(fresh());
    }

    public void keepMine() {
        order.keepMine(fresh());
    }

    private ReportSheet fresh() {
        sheet = null;
        return getSheet();
    }

    public String takeBack() {
        return done(() -> reports.takeBack(meeting, order.version()), "report.takenBack");
    }

    public String sendBack() {
        return done(() -> reports.sendBack(meeting, order.version(), reason), "report.sentBack");
    }

    public String approve() {
        return done(() -> reports.approve(meeting, order.version()), "report.approved");
    }

    private String done(Runnable verb, String key) {
        verb.run();
        words.done(key);
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
        sheet = sheet == null ? sheets.of(getFound()) : sheet;
        return sheet.orElse(null);
    }

    /** Why the head sends it back. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ReportOrder getOrder() {
        return order;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
