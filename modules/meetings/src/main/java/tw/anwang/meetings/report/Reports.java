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
    Compilation compilation;

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
            arranged(report, itemsOf(round.id()));
            trail.record("begin", KIND, report.id(), null);
        }
    }

    private String title(Meeting meeting) {
        Series series = em.find(Series.class, meeting.seriesId());
        return series.reportTitle() == null ? "前次會議決議辦理情形" : series.reportTitle();
    }

    private List<Long> itemsOf(long roundId) {
        return em.createQuery(
                        "select i.id from TrackedItem i where i.id in"
                                + " (select a.trackedItemId from Answer a where a.roundId = :round)"
                                + " order by i.origin.adoptedOn, i.id",
                        Long.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** Picks and orders the lines. @param items ids in the order of 序號; those left out leave the report */
    @Permitted("meetings.keep")
    @Transactional
    public void arrange(long meetingId, int version, List<Long> items) {
        Report report = read(meetingId, version);
        refuse(report.whyNotArrange(staffUnit(meetingId), user.getMe()));
        em.lock(report, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        arranged(report, items);
        trail.record("arrange", KIND, report.id(), null);
    }

    private void arranged(Report report, List<Long> items) {
        Map<Long, ReportEntry> there =
                entries(report).stream().collect(Collectors.toMap(ReportEntry::trackedItemId, Function.identity()));
        int position = 0;
        for (Long item : items) {
            position++;
            ReportEntry entry = there.remove(item);
            if (entry == null) {
                em.persist(new ReportEntry(report.id(), position, item));
            } else {
                entry.moveTo(position);
            }
        }
        there.values().forEach(em::remove);
    }

    @Permitted("meetings.keep")
    @Transactional
    public void submit(long meetingId, int version) {
        Report report = read(meetingId, version);
        refuse(report.whyNotSubmit(
                staffUnit(meetingId), user.getMe(), entries(report).size()));
        report.submit(user.getMe());
        trail.record("submit", KIND, report.id(), null);
    }

    @Permitted("meetings.keep")
    @Transactional
    public void takeBack(long meetingId, int version) {
        Report report = read(meetingId, version);
        refuse(report.whyNotTakeBack(staffUnit(meetingId), user.getMe()));
        report.takeBack();
        trail.record("takeBack", KIND, report.id(), null);
    }

    /** The head approves: the report freezes with every word in it. */
    @Permitted("meetings.approve")
    @Transactional
    public void approve(long meetingId, int version) {
        Report report = read(meetingId, version);
        refuse(report.whyNotApprove(staffUnit(meetingId), user.getMe()));
        List<ReportEntry> entries = entries(report);
        Map<Long, ReportLine> lines = compilation.lines(report.roundId(), entries).stream()
                .collect(Collectors.toMap(ReportLine::itemId, Function.identity()));
        entries.forEach(entry -> entry.freeze(lines.get(entry.trackedItemId())));
        report.freeze(columns(meetingId), user.getMe(), clock.instant());
        trail.record("freeze", KIND, report.id(), null);
    }

    private List<ReportColumn> columns(long meetingId) {
        return ReportColumn.chosen(
                em.find(Series.class, meetings.byId(meetingId).seriesId()).reportColumns());
    }

    private OfficeId staffUnit(long meetingId) {
        return meetings.byId(meetingId).staffOffice();
    }

    private Report read(long meetingId, int version) {
        Report report = find(meetingId).orElseThrow(() -> new NotVisible(KIND, meetingId));
        if (report.version() != version) {
            throw new OptimisticLockException();
        }
        return report;
    }

    private Optional<Report> find(long meetingId) {
        return em.createQuery("select r from Report r where r.meetingId = :meeting", Report.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    private List<ReportEntry> entries(Report report) {
        return em.createQuery(
                        "select e from ReportEntry e where e.reportId = :report order by e.position", ReportEntry.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    private static void refuse(Optional<RuleBroken> obstacle) {
        obstacle.ifPresent(broken -> {
            throw broken;
        });
    }
}
