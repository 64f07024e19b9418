package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.series.Series;

/** Reports as read: frozen ones word by word as they were, drafts as they would read now. */
@ApplicationScoped
public class ReportSheets {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    ReportEntries entries;

    @Inject
    Compilation compilation;

    @Inject
    WithheldItems items;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /**
     * The report of a meeting that the person sees. Before it is frozen the staff unit alone reads it.
     *
     * @return empty where none was begun, or none may be read yet
     */
    @Permitted("meetings.read")
    @Transactional
    public Optional<ReportSheet> of(long meetingId) {
        return of(meetings.byId(meetingId));
    }

    /** The same, of a meeting that the caller has found visible. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<ReportSheet> of(Meeting meeting) {
        boolean keeper = isKeeper(meeting);
        return readable(meeting, keeper).map(report -> sheet(report, meeting, keeper));
    }

    /** Whether {@link #of} would give one; reads nothing of it. @throws NotVisible where the meeting lies outside */
    @Permitted("meetings.read")
    @Transactional
    public boolean mayRead(long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        return readable(meeting, isKeeper(meeting)).isPresent();
    }

    private boolean isKeeper(Meeting meeting) {
        return Round.keeps(meeting.staffOffice(), user.getMe())
                || user.getMe().may("meetings.approve") && user.getMe().actsFor(meeting.staffOffice());
    }

    private Optional<Report> readable(Meeting meeting, boolean keeper) {
        return em.createQuery("select r from Report r where r.meetingId = :meeting", Report.class)
                .setParameter("meeting", meeting.id())
                .getResultStream()
                .filter(report -> keeper || report.isFrozen())
                .findFirst();
    }

    private ReportSheet sheet(Report report, Meeting meeting, boolean keeper) {
        List<ReportEntry> lines = entries.of(report.id());
        String columns = report.isFrozen()
                ? report.columns()
                : em.find(Series.class, meeting.seriesId()).reportColumns();
        trail.record("read", Reports.KIND, report.id(), null);
        List<ReportLine> whole = report.isFrozen() ? frozen(lines) : compilation.lines(report.roundId(), lines);
        Set<Long> withheld =
                items.among(whole.stream().collect(Collectors.toMap(ReportLine::itemId, ReportLine::sensitivity)));
        List<ReportLine> shown = whole.stream()
                .map(line -> withheld.contains(line.itemId()) ? line.withheld() : line.masked(masking::text))
                .toList();
        Set<ReportLine> clear = new HashSet<>(whole);
        return new ReportSheet(
                report.id(),
                report.meetingId(),
                report.roundId(),
                report.title(),
                report.state(),
                report.submittedBy(),
                report.returnedReason(),
                report.approvedBy(),
                report.frozenAt(),
                report.version(),
                ReportColumns.of(columns).headings(),
                shown,
                shown.stream()
                        .filter(line -> !withheld.contains(line.itemId()) && !clear.contains(line))
                        .toList(),
                report.state() == ReportState.DRAFT ? entries.leftOut(report) : List.of(),
                keeper,
                whole.stream()
                                .anyMatch(line ->
                                        line.sensitivity().isConfidential() && !withheld.contains(line.itemId()))
                        ? Grade.CONFIDENTIAL
                        : meeting.grade());
    }

    private List<ReportLine> frozen(List<ReportEntry> entries) {
        Map<Long, Object[]> found =
                found(entries.stream().map(ReportEntry::trackedItemId).toList());
        return entries.stream()
                .map(entry -> {
                    Object[] item = found.get(entry.trackedItemId());
                    return entry.line((String) item[1], (Sensitivity) item[2]);
                })
                .toList();
    }

    /** Numbers are given for ever, so that reading them fresh changes nothing that was frozen; 密等 is as it is now. */
    private Map<Long, Object[]> found(List<Long> ids) {
        return em.createQuery(
                        "select i.id, i.number, i.sensitivity from TrackedItem i where i.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row));
    }
}
