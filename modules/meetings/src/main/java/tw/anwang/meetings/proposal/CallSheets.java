package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.Round;

/** Calls for proposals as read: by who sees the meeting, and by every office that is asked. */
@ApplicationScoped
public class CallSheets {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Calls calls;

    @Inject
    Meetings meetings;

    @Inject
    ProposalSheets sheets;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The call before that meeting. @throws NotVisible where the person neither sees the meeting nor is asked */
    @Permitted("meetings.read")
    @Transactional
    public CallSheet of(long meetingId) {
        Actor me = user.getMe();
        Call call = calls.of(meetingId).orElseThrow(() -> new NotVisible(Calls.KIND, meetingId));
        Meeting meeting = em.find(Meeting.class, meetingId);
        List<CallOffice> offices = calls.asked(call.id());
        List<CallOffice> asked = calls.askedOf(offices, me);
        if (!sees(meeting, asked, me)) {
            throw new NotVisible(Calls.KIND, meetingId);
        }
        trail.record("read", Calls.KIND, call.id(), null);
        boolean keeper = Round.keeps(meeting.staffOffice(), me);
        List<ProposalRow> rows = rows(meetingId);
        return new CallSheet(
                meetingId,
                meeting.title(),
                meeting.day(),
                meeting.grade(),
                call.closesAt(),
                call.state(),
                call.note(),
                call.isLate(meeting, clock.instant()),
                meeting.state() == MeetingState.PLANNED,
                keeper,
                keeper ? board(offices, rows) : List.of(),
                rows,
                Proposals.whyNotPropose(meeting, asked.stream().findFirst().orElse(null), me),
                board(asked, rows));
    }

    /** Who is asked knows the meeting by its call, unless it is 密 and that person may not. */
    private boolean sees(Meeting meeting, List<CallOffice> asked, Actor me) {
        return !meetings.visibleAmong(Set.of(meeting.id())).isEmpty()
                || !asked.isEmpty()
                        && (!meeting.sensitivity().isConfidential()
                                || me.scope().confidential());
    }

    /** The staff unit sees every proposal, and an office its own: what is counted is what is listed. */
    private static List<CallSheet.Office> board(List<CallOffice> offices, List<ProposalRow> rows) {
        Map<OfficeId, Long> counts = rows.stream()
                .filter(row -> row.state() != ProposalState.WITHDRAWN)
                .collect(Collectors.groupingBy(ProposalRow::office, Collectors.counting()));
        return offices.stream()
                .map(one -> new CallSheet.Office(
                        one.office(), counts.getOrDefault(one.office(), 0L), one.nothingAt(), one.nothingBy()))
                .toList();
    }

    /** The proposals to a meeting that the person sees, by number. */
    @Permitted("meetings.read")
    @Transactional
    public List<ProposalRow> rows(long meetingId) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Proposal> query = cb.createQuery(Proposal.class);
        Root<Proposal> proposal = query.from(Proposal.class);
        query.where(
                        cb.equal(proposal.get("meetingId"), meetingId),
                        ScopeCriteria.visible(user.getMe().scope(), Proposal.KIND, cb, query, proposal))
                .orderBy(cb.asc(proposal.get("number")));
        List<ProposalRow> rows =
                em.createQuery(query).getResultStream().map(sheets::row).toList();
        trail.listed(
                Proposal.KIND.name(), "", rows.stream().map(ProposalRow::id).toList());
        return rows;
    }
}
