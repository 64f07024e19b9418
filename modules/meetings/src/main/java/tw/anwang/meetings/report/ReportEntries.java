package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Sensitivity;

/** The lines of reports: which items, in which order; and the items of the round that were left out. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReportEntries {
    @Inject
    WithheldItems withheldItems;

    @Inject
    Masking masking;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    List<ReportEntry> of(long reportId) {
        return em.createQuery(
                        "select e from ReportEntry e where e.reportId = :report order by e.position", ReportEntry.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    /** @param items ids in the order of 序號; those not named leave the report */
    void arrange(long reportId, List<Long> items) {
        Map<Long, ReportEntry> there =
                of(reportId).stream().collect(Collectors.toMap(ReportEntry::trackedItemId, Function.identity()));
        int position = 0;
        for (Long item : items) {
            position++;
            ReportEntry entry = there.remove(item);
            if (entry == null) {
                em.persist(new ReportEntry(reportId, position, item));
            } else {
                entry.moveTo(position);
            }
        }
        there.values().forEach(em::remove);
    }

    /** Every item still tracked that somebody is asked about in the round, in the order of adoption. */
    List<Long> itemsOf(long roundId) {
        return em.createQuery(
                        "select i.id from TrackedItem i where i.id in"
                                + " (select a.trackedItemId from Answer a where a.roundId = :round)"
                                + " and i.tracking = tw.anwang.meetings.tracked.Tracking.UNDER"
                                + " order by i.origin.adoptedOn, i.id",
                        Long.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** Items of the round that are not in the report. */
    List<LeftOut> leftOut(Report report) {
        List<Object[]> rows = em.createQuery(
                        "select i.id, i.number, i.title, i.sensitivity from TrackedItem i where i.id in"
                                + " (select a.trackedItemId from Answer a where a.roundId = :round)"
                                + " and i.id not in"
                                + " (select e.trackedItemId from ReportEntry e where e.reportId = :report)"
                                + " order by i.origin.adoptedOn, i.id",
                        Object[].class)
                .setParameter("round", report.roundId())
                .setParameter("report", report.id())
                .getResultList();
        Set<Long> withheld = withheldItems.among(
                rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Sensitivity) row[3])));
        return rows.stream()
                .map(row -> new LeftOut(
                        (Long) row[0],
                        (String) row[1],
                        withheld.contains((Long) row[0]) ? "" : masking.text((String) row[2])))
                .toList();
    }
}
