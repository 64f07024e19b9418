package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.round.Round;

/** Opinions of competent offices on proposals (權責單位研處意見). */
@ApplicationScoped
public class Opinions {
    static final String KIND = "meetings.opinion";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Proposals proposals;

    @Inject
    MeetingTurn turn;

    @Inject
    ProposalReaders readers;

    @Inject
    OpinionTasks tasks;

    @Inject
    EarlierOpinions earlier;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Why this person cannot ask anybody. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotAsk(Proposal proposal, Meeting meeting) {
        if (!Round.keeps(meeting.staffOffice(), user.getMe())) {
            return Optional.of(new RuleBroken("meetings.opinion.notStaffUnit"));
        }
        return ProposalState.STANDING.contains(proposal.state())
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.opinion.over"));
    }

    /** Asks an office, or asks it once more. @param words what the staff unit wants to know; may be null */
    @Permitted("meetings.keep")
    @Transactional
    public void ask(long proposalId, OfficeId office, LocalDate dueOn, String words) {
        Meeting meeting = turn.take(turn.meetingOf(proposalId));
        Proposal proposal = proposals.byId(proposalId);
        whyNotAsk(proposal, meeting)
                .or(() -> Opinion.whyNotAsk(proposal, meeting, office, dueOn, Taipei.today(clock)))
                .ifPresent(RuleBroken::refuse);
        Opinion opinion = of(proposal, office).orElse(null);
        if (opinion == null) {
            opinion = new Opinion(proposal, office, dueOn, words, clock.instant());
            em.persist(opinion);
        } else {
            opinion.askAgain(dueOn, words);
        }
        em.flush();
        readers.publish(proposal, meeting);
        tasks.ask(opinion, proposal);
        tasks.inTimeOrNot(opinion, proposal, meeting);
        trail.record("askOpinion", Proposal.KIND.name(), proposalId, null);
    }

    private Optional<Opinion> of(Proposal proposal, OfficeId office) {
        return all(proposal.id()).stream()
                .filter(one -> one.office().equals(office))
                .findFirst();
    }

    /** The opinion with that id. @throws NotVisible where the person does not see the proposal */
    @Permitted("meetings.read")
    @Transactional
    public Opinion byId(long id) {
        Opinion opinion = em.find(Opinion.class, id);
        if (opinion == null) {
            throw new NotVisible(KIND, id);
        }
        proposals.byId(opinion.proposalId());
        return opinion;
    }

    /** Why this person cannot write it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotGive(Opinion opinion) {
        Proposal proposal = proposals.byId(opinion.proposalId());
        return opinion.whyNotGive(meetingOf(proposal).state(), user.getMe());
    }

    /** @param version the version the form was read at */
    @Permitted("meetings.answer")
    @Transactional
    public void give(long id, int version, String words) {
        turn.take(turn.meetingOfOpinion(id));
        Opinion opinion = byId(id);
        whyNotGive(opinion).ifPresent(RuleBroken::refuse);
        if (opinion.version() != version) {
            throw new OptimisticLockException();
        }
        earlier.keep(opinion);
        opinion.give(words, user.getMe(), clock.instant());
        Proposal proposal = proposals.byId(opinion.proposalId());
        tasks.given(opinion, proposal, meetingOf(proposal).staffOffice());
        trail.record("giveOpinion", Proposal.KIND.name(), proposal.id(), null);
    }

    /** All opinions on a proposal that the caller has found visible, in the order asked. */
    @Permitted("meetings.read")
    @Transactional
    public List<OpinionRow> rows(Proposal proposal, Meeting meeting) {
        return rows(all(proposal.id()), meeting, null);
    }

    /**
     * The opinions given on the proposals to a meeting whose agenda the caller may read, by proposal.
     *
     * @param settled when the agenda was settled: what was rewritten since says what it said then; null for a draft
     */
    @Permitted("meetings.read")
    @Transactional
    public Map<Long, List<OpinionRow>> givenFor(long meetingId, Instant settled) {
        Meeting meeting = em.find(Meeting.class, meetingId);
        List<Opinion> given = em.createQuery(
                        "select o from Opinion o, Proposal p where p.id = o.proposalId and p.meetingId = :meeting"
                                + " and o.givenAt is not null order by o.id",
                        Opinion.class)
                .setParameter("meeting", meetingId)
                .getResultList();
        Map<Long, Long> proposalOf = given.stream().collect(Collectors.toMap(Opinion::id, Opinion::proposalId));
        return rows(given, meeting, settled).stream().collect(Collectors.groupingBy(row -> proposalOf.get(row.id())));
    }

    private List<OpinionRow> rows(List<Opinion> opinions, Meeting meeting, Instant settled) {
        Map<Long, List<OpinionRow.Said>> before = earlier.of(opinions);
        return opinions.stream()
                .map(one -> row(one, meeting, before.getOrDefault(one.id(), List.of()), settled))
                .toList();
    }

    private OpinionRow row(Opinion one, Meeting meeting, List<OpinionRow.Said> before, Instant settled) {
        boolean own = user.getMe().actsFor(one.office());
        LinkedList<OpinionRow.Said> said = new LinkedList<>();
        before.forEach(then -> said.addFirst(masked(then, own)));
        said.addFirst(masked(new OpinionRow.Said(one.text(), one.givenAt(), one.givenBy()), own));
        OpinionRow.Said shown = said.stream()
                .filter(then -> settled == null
                        || then.givenAt() != null && !then.givenAt().isAfter(settled))
                .findFirst()
                .orElse(said.getFirst());
        return new OpinionRow(
                one.id(),
                one.office(),
                masking.text(one.askedWords()),
                one.dueOn(),
                shown.text(),
                shown.givenAt(),
                shown.givenBy(),
                one.version(),
                one.whyNotGive(meeting.state(), user.getMe()),
                List.copyOf(said.subList(said.indexOf(shown) + 1, said.size())));
    }

    private OpinionRow.Said masked(OpinionRow.Said said, boolean own) {
        return new OpinionRow.Said(masking.text(said.text(), own), said.givenAt(), said.givenBy());
    }

    /** Of which proposal it is. @throws NotVisible where there is no such opinion */
    @Permitted("meetings.read")
    @Transactional
    public long proposalOf(long id) {
        Opinion opinion = em.find(Opinion.class, id);
        if (opinion == null) {
            throw new NotVisible(KIND, id);
        }
        return opinion.proposalId();
    }

    private List<Opinion> all(long proposalId) {
        return em.createQuery("select o from Opinion o where o.proposalId = :proposal order by o.id", Opinion.class)
                .setParameter("proposal", proposalId)
                .getResultList();
    }

    /** Nobody is asked about a proposal that does not come before the meeting; who still owes is asked again when it does. */
    void follow(@Observes ProposalMoved move) {
        Proposal proposal = move.proposal();
        List<Opinion> owed =
                all(proposal.id()).stream().filter(one -> !one.isGiven()).toList();
        if (ProposalState.STANDING.contains(proposal.state())) {
            owed.forEach(opinion -> tasks.ask(opinion, proposal));
        } else {
            owed.forEach(tasks::forget);
        }
    }

    private Meeting meetingOf(Proposal proposal) {
        return em.find(Meeting.class, proposal.meetingId());
    }
}
