package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.proposal.ProposalSheet.Verb;
import tw.anwang.meetings.round.Round;

/** Proposals as read. */
@ApplicationScoped
public class ProposalSheets {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Proposals proposals;

    @Inject
    Opinions opinions;

    @Inject
    ProposalFiles files;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /** Everything the page of a proposal shows. @throws tw.anwang.identity.NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public ProposalSheet byId(long id) {
        Actor me = user.getMe();
        Proposal proposal = proposals.byId(id);
        Meeting meeting = em.find(Meeting.class, proposal.meetingId());
        List<Proposal> all = ofMeeting(meeting.id());
        boolean own = me.actsFor(proposal.office());
        boolean keeper = Round.keeps(meeting.staffOffice(), me);
        trail.record("read", Proposal.KIND.name(), id, null);
        return new ProposalSheet(
                id,
                meeting.id(),
                meeting.title(),
                proposal.number(),
                proposal.state(),
                proposal.version(),
                proposal.isLate(),
                proposal.grade(),
                masking.text(proposal.words().subject(), own),
                masking.text(proposal.words().explanation(), own),
                masking.text(proposal.words().suggestion(), own),
                masking.text(proposal.answer(), own),
                proposal.office(),
                new Proposers(all).of(proposal),
                proposal.submittedAt(),
                own || keeper ? mergedInto(proposal, all) : null,
                keeper ? targets(proposal, all) : List.of(),
                files.of(id),
                opinions.rows(proposal, meeting),
                own || keeper ? steps(id) : List.of(),
                obstacles(proposal, meeting));
    }

    /** What its office has to complete, for whoever works there; null where nothing is. The caller has found it visible. */
    @Permitted("meetings.answer")
    @Transactional
    public String missing(Proposal proposal) {
        boolean asked =
                proposal.state() == ProposalState.RETURNED && user.getMe().actsFor(proposal.office());
        return asked ? ProposalSheet.missing(steps(proposal.id())) : null;
    }

    private Map<Verb, RuleBroken> obstacles(Proposal proposal, Meeting meeting) {
        Actor me = user.getMe();
        Map<Verb, RuleBroken> obstacles = new EnumMap<>(Verb.class);
        ProposalRules rules = new ProposalRules(proposal, meeting, me);
        rules.whyNotAmend().ifPresent(why -> obstacles.put(Verb.AMEND, why));
        rules.whyNotCheck().ifPresent(why -> obstacles.put(Verb.CHECK, why));
        rules.whyNotAnswer().ifPresent(why -> obstacles.put(Verb.ANSWER, why));
        rules.whyNotRecheck().ifPresent(why -> obstacles.put(Verb.RECHECK, why));
        rules.whyNotWithdraw().ifPresent(why -> obstacles.put(Verb.WITHDRAW, why));
        opinions.whyNotAsk(proposal, meeting).ifPresent(why -> obstacles.put(Verb.ASK_OPINION, why));
        return obstacles;
    }

    private List<Proposal> ofMeeting(long meetingId) {
        return em.createQuery("select p from Proposal p where p.meetingId = :meeting order by p.number", Proposal.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    private ProposalRow mergedInto(Proposal proposal, List<Proposal> all) {
        return all.stream()
                .filter(other -> other.id().equals(proposal.mergedInto()))
                .map(this::row)
                .findFirst()
                .orElse(null);
    }

    private List<ProposalRow> targets(Proposal proposal, List<Proposal> all) {
        return all.stream()
                .filter(other -> !other.id().equals(proposal.id()) && ProposalState.STANDING.contains(other.state()))
                .map(this::row)
                .toList();
    }

    /** One proposal in a list; the caller has found it visible. */
    ProposalRow row(Proposal one) {
        return new ProposalRow(
                one.id(),
                one.number(),
                masking.text(one.words().subject(), user.getMe().actsFor(one.office())),
                one.office(),
                one.state(),
                one.isLate(),
                one.submittedAt(),
                one.grade());
    }

    private List<ProposalStep> steps(long id) {
        return em.createQuery(
                        "select s from ProposalStep s where s.proposalId = :id order by s.id desc", ProposalStep.class)
                .setParameter("id", id)
                .getResultList();
    }
}
