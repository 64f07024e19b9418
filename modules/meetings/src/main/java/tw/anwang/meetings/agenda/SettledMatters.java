package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.proposal.ProposalState;

/** What the minutes take over from the agenda: its words as they are stored, since masked ones must never be saved. */
@ApplicationScoped
public class SettledMatters {
    /**
     * One matter.
     *
     * @param id of the matter on the agenda
     * @param proposal id of that which leads it, or null
     * @param offices ids of who presents or proposes it
     * @param draftResolution 擬議決議, or null
     */
    public record Matter(
            long id,
            Long proposal,
            AgendaPart part,
            String subject,
            String explanation,
            String suggestion,
            Set<Long> offices,
            String draftResolution) {}

    /**
     * A matter as it stands on the agenda now, without its words.
     *
     * @param proposal id of that which leads it, or null
     * @param withdrawn after the agenda was settled (撤案)
     */
    public record Standing(long id, AgendaPart part, String subject, Long proposal, boolean withdrawn)
            implements Serializable {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Agendas agendas;

    @Inject
    AgendaSheets sheets;

    /** Whether matters stand on an agenda that is not settled (yet, or again). */
    @Permitted("meetings.read")
    @Transactional
    public boolean areOpen(long meetingId) {
        return agendas.of(meetingId).filter(agenda -> !agenda.isSettled()).isPresent()
                && !agendas.itemsOf(meetingId).isEmpty();
    }

    /** Those of the meeting in their order, without what was withdrawn. @throws RuleBroken for another office */
    @Permitted("meetings.keep")
    @Transactional
    public List<Matter> of(long meetingId) {
        AgendaSheet sheet = sheets.of(meetingId);
        if (!sheet.keeper()) {
            throw new RuleBroken("meetings.agenda.notStaffUnit");
        }
        Map<Long, AgendaSheet.Matter> read = sheet.matters().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(AgendaSheet.Matter::id, Function.identity()));
        return agendas.itemsOf(meetingId).stream()
                .filter(item -> !read.get(item.id()).withdrawn())
                .map(item -> matter(item, read.get(item.id()).offices()))
                .toList();
    }

    /** Every matter on the agenda, in its order; the caller has found that the person works for the staff unit. */
    @Permitted("meetings.keep")
    @Transactional
    public List<Standing> standing(long meetingId) {
        return em.createQuery(
                        "select i.id, i.part, i.subject, i.proposalId, p.state from AgendaItem i"
                                + " left join Proposal p on p.id = i.proposalId where i.meetingId = :meeting"
                                + " order by i.position, i.id",
                        Object[].class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .map(row -> new Standing(
                        (Long) row[0],
                        (AgendaPart) row[1],
                        (String) row[2],
                        (Long) row[3],
                        row[4] == ProposalState.WITHDRAWN))
                .sorted(Comparator.comparing(Standing::part))
                .toList();
    }

    private static Matter matter(AgendaItem item, Set<Long> offices) {
        return new Matter(
                item.id(),
                item.proposalId(),
                item.part(),
                item.subject(),
                item.explanation(),
                item.suggestion(),
                offices,
                item.draftResolution());
    }
}
