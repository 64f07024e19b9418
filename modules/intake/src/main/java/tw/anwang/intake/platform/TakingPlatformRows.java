package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.report.Reports;

/** Rows of an export become reports, or bring those of before up to date; each leaves its result. */
@ApplicationScoped
@Permitted(IntakePermissions.PLATFORM)
@Transactional
public class TakingPlatformRows {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    KnownReports known;

    @Inject
    PlatformUpdate update;

    @Inject
    PlatformImports imports;

    @Inject
    FeedMappings mappings;

    @Inject
    FeedFile file;

    /** How this import is read; it does not change once it is confirmed. */
    FeedKey key(long id) {
        return mappings.key(imports.byId(id));
    }

    /** A portion in one transaction; rows that have their result already are passed over. */
    void take(long id, List<JudgedRow> rows) {
        PlatformImport brought = imports.byId(id);
        Set<Integer> done = done(id, rows);
        Map<String, KnownReports.Known> there = known.of(brought.platform(), rows);
        for (JudgedRow row : rows) {
            if (!done.contains(row.position())) {
                keep(id, row, outcome(brought, row, there.get(row.number())));
            }
        }
    }

    /** A row that reports refuse. */
    void refuse(long id, JudgedRow row, Problem why) {
        if (done(id, List.of(row)).isEmpty()) {
            keep(id, row, Outcome.wrong(why));
        }
    }

    private Set<Integer> done(long id, List<JudgedRow> rows) {
        return new HashSet<>(em.createQuery(
                        "select r.position from PlatformRow r where r.importId = :id and r.position in :positions",
                        Integer.class)
                .setParameter("id", id)
                .setParameter(
                        "positions", rows.stream().map(JudgedRow::position).toList())
                .getResultList());
    }

    private void keep(long id, JudgedRow row, Outcome outcome) {
        em.persist(new PlatformRow(id, row.position(), row.number(), outcome));
    }

    private Outcome outcome(PlatformImport brought, JudgedRow row, KnownReports.Known there) {
        if (row.problem() != null) {
            return Outcome.wrong(row.problem());
        }
        if (there == null) {
            long report = reports.register(row.head(), row.words(), List.of(row.person()), row.reporter());
            em.persist(new PlatformRecord(report, row, brought.id()));
            return new Outcome(RowResult.NEW, report, null);
        }
        Outcome outcome = there.outcome(row, brought.countyCode());
        return outcome.result() == RowResult.CHANGED ? update.bring(there.report(), row, brought.id()) : outcome;
    }

    /** All rows have their result: the file is needed no more. */
    void end(long id) {
        PlatformImport brought = imports.byId(id);
        brought.count(em.createQuery(
                        "select r.result, count(r) from PlatformRow r where r.importId = :id group by r.result",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(row -> (RowResult) row[0], row -> (Long) row[1])));
        brought.end();
        file.forget(id);
    }
}
