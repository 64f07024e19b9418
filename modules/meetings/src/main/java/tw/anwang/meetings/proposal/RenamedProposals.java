package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingRegraded;
import tw.anwang.meetings.reminder.OfficesToTell;

/** What lies on desks calls a proposal and its meeting as they are called from now on: what became 密, by its number. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RenamedProposals {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    @Inject
    OfficesToTell toTell;

    @Inject
    Clock clock;

    /** @param proposers ids of the offices that were told of it */
    void rename(Proposal proposal, Collection<Long> proposers) {
        String called = proposal.called();
        String page = ProposalTasks.page(proposal.id());
        tasks.rename(Proposal.KIND.name(), proposal.id(), called);
        em.createQuery("select o.id from Opinion o where o.proposalId = :proposal", Long.class)
                .setParameter("proposal", proposal.id())
                .getResultList()
                .forEach(opinion -> tasks.rename(Opinions.KIND, opinion, called));
        proposers.forEach(office -> notices.rename(new OfficeId(office), page, called));
        toTell.allNow(proposers, Taipei.today(clock)).forEach(office -> notices.rename(office, page, called));
        Meeting meeting = em.find(Meeting.class, proposal.meetingId());
        notices.rename(meeting.staffOffice(), page, called);
    }

    void rename(MeetingRegraded change) {
        em.createQuery("select c.id from Call c where c.meetingId = :meeting", Long.class)
                .setParameter("meeting", change.meetingId())
                .getResultList()
                .forEach(call -> tasks.rename(Calls.KIND, call, change.called()));
    }
}
