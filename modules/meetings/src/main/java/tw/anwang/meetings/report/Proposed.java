package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.meetings.round.Recommendation;

/** Reads what the minutes said and the staff unit advised on the lines of a report. */
@ApplicationScoped
class Proposed {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** Two statements. */
    Proposals on(long meetingId, List<ReportEntry> entries) {
        return Proposals.of(
                spoken(meetingId), entries.stream().map(ReportEntry::position).toList(), advised(meetingId));
    }

    private List<Proposals.Spoken> spoken(long meetingId) {
        return em.createQuery(
                        "select e.number, e.disposition from EarlierItem e where e.item.minutesId in"
                                + " (select max(m.id) from MinutesVersion m where m.meetingId = :meeting)"
                                + " and e.disposition is not null",
                        Object[].class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .map(row -> new Proposals.Spoken((String) row[0], (String) row[1]))
                .toList();
    }

    private Map<Long, Disposition> advised(long meetingId) {
        return em.createQuery(
                        "select a.trackedItemId, a.recommendation from Advice a, Round r"
                                + " where r.id = a.roundId and r.meetingId = :meeting",
                        Object[].class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Disposition.advised((Recommendation) row[1])
                        .orElseThrow()));
    }
}
