package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.desk.Drafts;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.series.Series;

/** All follow-up reports: begun from a round, arranged, submitted, approved and frozen. */
@ApplicationScoped
public class Reports {
    static final String KIND = "meetings.report";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    Rounds rounds;

    @Inject
    ReportEntries entries;

    @Inject
    ReportTasks tasks;

    @Inject
    Compilation compilation;

    @Inject
    Drafts drafts;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Begins the report with every item of the round, in the order of their numbers; a second time changes nothing. */
    @Permitted("meetings.keep")
    @Transactional
    public void begin(long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        Round round = rounds.of(meetingId).orElseThrow(() -> new RuleBroken("meetings.report.noRound"));
        if (!Round.keeps(meeting.staffOffice(), user.getMe())) {
            throw new RuleBroken("meetings.round.notStaffUnit");
        }
        if (find(meetingId).isEmpty()) {
            Report report = new Report(round, title(meeting));
            em.persist(report);
            em.flush();
            entries.arrange(report.id(), entries.itemsOf(round.id()));
            trail.record("begin", KIND, report.id(), null);
        }
    }

    private String title(Meeting meeting) {
        Series series = em.find(Series.class, meeting.seriesId());
        return series.reportTitle() == null ? "前次會議決議辦理情形" : series.reportTitle();
    }

    /** Picks and orders the lines. @param items ids in the order of 序號; those left out leave the report */
    @Permitted("meetings.keep")
    @Transactional
    public void arrange(long meetingId, int version, List<Long> items) {
        Report report = found(meetingId);
        refuse(report.whyNotArrange(staffUnit(meetingId), user.getMe()));
        sameAsRead(report, version);
        em.lock(report, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entries.arrange(report.id(), items);
        drafts.discard(KIND, String.valueOf(meetingId));
        trail.record("arrange", KIND, report.id(), null);
    }

    /** Lays the report before the head, with the lines as they are picked and ordered now. */
    @Permitted("meetings.keep")
    @Transactional
    public void submit(long meetingId, int version, List<Long> items) {
        Report report = found(meetingId);
        refuse(report.whyNotSubmit(staffUnit(meetingId), user.getMe(), items.size()));
        sameAsRead(report, version);
        entries.arrange(report.id(), items);
        report.submit(user.getMe());
        drafts.discard(KIND, String.valueOf(meetingId));
        tasks.laidBefore(report, meetings.byId(meetingId));
        trail.record("submit", KIND, report.id(), null);
    }

    /** Back to the staff unit's desk for changes. */
    @Permitted("meetings.keep")
    @Transactional
    public void takeBack(long meetingId, int version) {
        Report report = found(meetingId);
        refuse(report.whyNotTakeBack(staffUnit(meetingId), user.getMe()));
        sameAsRead(report, version);
        report.takeBack();
        tasks.decided(report);
        trail.record("takeBack", KIND, report.id(), null);
    }

    /** The head wants it changed: back on the staff unit's desk, with the reason. */
    @Permitted("meetings.approve")
    @Transactional
    public void sendBack(long meetingId, int version, String reason) {
        Report report = found(meetingId);
        refuse(report.whyNotApprove(staffUnit(meetingId), user.getMe()));
        sameAsRead(report, version);
        report.sendBack(reason);
        tasks.sentBack(report, meetings.byId(meetingId));
        trail.record("sendBack", KIND, report.id(), null);
    }

    /** The head approves: the report freezes with every word in it. */
    @Permitted("meetings.approve")
    @Transactional
    public void approve(long meetingId, int version) {
        Report report = found(meetingId);
        refuse(report.whyNotApprove(staffUnit(meetingId), user.getMe()));
        sameAsRead(report, version);
        List<ReportEntry> chosen = entries.of(report.id());
        Map<Long, ReportLine> lines = compilation.lines(report.roundId(), chosen).stream()
                .collect(Collectors.toMap(ReportLine::itemId, Function.identity()));
        chosen.forEach(entry -> entry.freeze(lines.get(entry.trackedItemId())));
        report.freeze(columns(meetingId), user.getMe(), clock.instant());
        tasks.decided(report);
        trail.record("freeze", KIND, report.id(), null);
    }

    private ReportColumns columns(long meetingId) {
        return ReportColumns.of(
                em.find(Series.class, meetings.byId(meetingId).seriesId()).reportColumns());
    }

    private OfficeId staffUnit(long meetingId) {
        return meetings.byId(meetingId).staffOffice();
    }

    private Report found(long meetingId) {
        return find(meetingId).orElseThrow(() -> new NotVisible(KIND, meetingId));
    }

    /** Asked after the rules: who comes too late hears first that the report is frozen. */
    private static void sameAsRead(Report report, int version) {
        if (report.version() != version) {
            throw new OptimisticLockException();
        }
    }

    private Optional<Report> find(long meetingId) {
        return em.createQuery("select r from Report r where r.meetingId = :meeting", Report.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    private static void refuse(Optional<RuleBroken> obstacle) {
        obstacle.ifPresent(RuleBroken::refuse);
    }
}
