package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.desk.Drafts;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.Round;

/** What a meeting decided on the items of its follow-up report, entered in bulk by the recorder. */
@ApplicationScoped
public class Dispositions {
    private static final String DRAFT = "meetings.disposition";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    CarryingOut carryingOut;

    @Inject
    MergeTargets targets;

    @Inject
    WithheldItems withheldItems;

    @Inject
    Proposed proposed;

    @Inject
    Drafts drafts;

    @Inject
    Trail trail;

    @Inject
    Masking masking;

    @Inject
    Clock clock;

    /** Every line with its proposal and what was entered. Empty where no report is frozen. */
    @Permitted("meetings.read")
    @Transactional
    public List<DispositionRow> of(long meetingId) {
        boolean kept = Round.keeps(meetings.byId(meetingId).staffOffice(), user.getMe());
        List<ReportEntry> entries = entries(meetingId);
        Proposals proposals = proposed.on(meetingId, entries);
        Map<Long, String> named = targets.named(entries);
        Map<Long, Held> items = items(entries);
        Set<Long> withheld = withheld(items);
        return entries.stream()
                .map(entry -> withheld.contains(entry.trackedItemId())
                        ? DispositionRow.withheld(
                                entry, items.get(entry.trackedItemId()).number())
                        : row(entry, proposals, named, kept))
                .toList();
    }

    private Set<Long> withheld(Map<Long, Held> items) {
        return withheldItems.among(items.values().stream().collect(Collectors.toMap(Held::id, Held::as)));
    }

    /** An item as it is held now. */
    private record Held(long id, String number, Sensitivity as) {}

    private Map<Long, Held> items(List<ReportEntry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select i.id, i.number, i.sensitivity from TrackedItem i where i.id in :ids", Object[].class)
                .setParameter(
                        "ids", entries.stream().map(ReportEntry::trackedItemId).toList())
                .getResultStream()
                .map(row -> new Held((Long) row[0], (String) row[1], (Sensitivity) row[2]))
                .collect(Collectors.toMap(Held::id, Function.identity()));
    }

    /** Whoever enters decisions reads and saves their words as they are; everybody else reads them masked. */
    private DispositionRow row(ReportEntry entry, Proposals proposals, Map<Long, String> named, boolean kept) {
        ReportLine whole = entry.line("", Sensitivity.ORDINARY);
        ReportLine line = whole.masked(masking::text);
        return new DispositionRow(
                entry.id(),
                entry.position(),
                entry.trackedItemId(),
                line.origin(),
                line.advice(),
                proposals.on(entry).orElse(null),
                proposals.source(entry),
                entry.disposition(),
                entry.targetItemId() == null ? null : named.get(entry.targetItemId()),
                masking.text(entry.targetWords(), kept),
                masking.text(entry.dispositionWords(), kept),
                entry.version(),
                kept,
                masking.hides(whole.origin())
                        || masking.hides(whole.advice())
                        || !kept && masking.hides(whole.dispositionWords()));
    }

    /** Why nothing can be entered; a missing answer is no reason. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotEnter(long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        if (!Round.keeps(meeting.staffOffice(), user.getMe())) {
            return Optional.of(new RuleBroken("meetings.round.notStaffUnit"));
        }
        LocalDate day = meeting.day();
        if (day == null || Taipei.today(clock).isBefore(day)) {
            return Optional.of(new RuleBroken("meetings.disposition.beforeMeeting", day == null ? "—" : day));
        }
        return entries(meetingId).isEmpty()
                ? Optional.of(new RuleBroken("meetings.disposition.noReport"))
                : Optional.empty();
    }

    /**
     * Enters decisions, all or none; tracking changes on the authority of the meeting. The same again changes nothing.
     *
     * @param correction why a closed meeting is corrected; null while it is not closed
     */
    @Permitted("meetings.keep")
    @Transactional
    public void enter(long meetingId, List<Decided> decisions, String correction) {
        whyNotEnter(meetingId).ifPresent(RuleBroken::refuse);
        Meeting meeting = meetings.byId(meetingId);
        String why = TextLength.atMost(400, meeting.state() == MeetingState.CLOSED ? correction : null);
        if (meeting.state() == MeetingState.CLOSED && why == null) {
            throw new RuleBroken("meetings.disposition.closedWithoutReason");
        }
        Map<Long, ReportEntry> entries =
                entries(meetingId).stream().collect(Collectors.toMap(ReportEntry::id, Function.identity()));
        Set<Long> withheld = withheld(items(List.copyOf(entries.values())));
        for (Decided decided : decisions) {
            ReportEntry entry = entries.get(decided.entryId());
            if (entry == null || entry.version() != decided.version()) {
                throw new OptimisticLockException();
            }
            if (decided.disposition() == null && entry.disposition() != null) {
                throw new RuleBroken("meetings.disposition.cannotUnsay", entry.position());
            }
            boolean corrects = entry.disposition() != null;
            if (withheld.contains(entry.trackedItemId()) && entry.changes(decided)) {
                throw new RuleBroken("meetings.disposition.withheld", entry.position());
            }
            switch (entry.decide(decided)) {
                case DECISION -> carryingOut.of(entry, decided, meeting, corrects, why);
                case WORDS -> carryingOut.inOtherWords(entry, decided, meeting, why);
                case NONE -> {}
            }
        }
        drafts.discard(DRAFT, String.valueOf(meetingId));
        trail.record("decide", Reports.KIND, meetingId, decisions.size() + "");
    }

    private List<ReportEntry> entries(long meetingId) {
        return em.createQuery(
                        "select e from ReportEntry e where e.reportId in (select r.id from Report r"
                                + " where r.meetingId = :meeting and r.state = :frozen) order by e.position",
                        ReportEntry.class)
                .setParameter("meeting", meetingId)
                .setParameter("frozen", ReportState.FROZEN)
                .getResultList();
    }
}
