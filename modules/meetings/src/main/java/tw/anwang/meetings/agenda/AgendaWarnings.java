package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.util.Set;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.proposal.ProposalState;

/** What a person is asked once more before the agenda is settled: proposals nobody has said a word on. */
@Named
@RequestScoped
public class AgendaWarnings {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    PageWords words;

    /** The question, or null where nothing is left; the page has shown the meeting to its staff unit. */
    public String ask(long meeting) {
        long waiting = em.createQuery(
                        "select count(p) from Proposal p where p.meetingId = :meeting and p.state in :waiting and p.late = false",
                        Long.class)
                .setParameter("meeting", meeting)
                .setParameter("waiting", Set.of(ProposalState.SUBMITTED, ProposalState.RETURNED))
                .getSingleResult();
        return waiting == 0 ? null : MessageFormat.format(words.key("agenda.settle.waiting"), String.valueOf(waiting));
    }
}
