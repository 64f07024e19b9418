package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.ManyRows;

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
    ImportEnds ends;

    /** How this import is read; it does not change once it is confirmed. */
    FeedKey key(long id) {
        return mappings.key(imports.byId(id));
    }

    /** A portion in one transaction; rows that have their result already are passed over. */
    void take(long id, List<JudgedRow> rows) {
        PlatformImport brought = imports.byId(id);
        Set<Integer> done = done(id, rows);
        List<JudgedRow> open =
                rows.stream().filter(row -> !done.contains(row.position())).toList();
        Map<String, KnownReports.Known> there = known.of(brought.platform(), open);
        Map<JudgedRow, Outcome> outcomes = new LinkedHashMap<>();
        List<JudgedRow> unknown = new ArrayList<>();
        for (JudgedRow row : open) {
            if (row.problem() == null && !there.containsKey(row.alike())) {
                unknown.add(row);
            } else {
                outcomes.put(row, outcome(brought, row, there.get(row.alike())));
            }
        }
        outcomes.putAll(register(brought, unknown));
        keep(id, outcomes);
    }

    /** A row that reports refuse. */
    void refuse(long id, JudgedRow row, Problem why) {
        if (done(id, List.of(row)).isEmpty()) {
            keep(id, Map.of(row, Outcome.wrong(why)));
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

    private void keep(long id, Map<JudgedRow, Outcome> outcomes) {
        ManyRows rows = new ManyRows(em, PlatformRow.TABLE, PlatformRow.COLUMNS);
        outcomes.forEach(
                (row, outcome) -> rows.add(new PlatformRow(id, row.position(), row.number(), outcome).columns()));
        rows.write();
    }

    private Map<JudgedRow, Outcome> register(PlatformImport brought, List<JudgedRow> rows) {
        Map<JudgedRow, Outcome> outcomes = new LinkedHashMap<>();
        List<Long> ids = rows.isEmpty()
                ? List.of()
                : reports.registerAll(rows.stream().map(JudgedRow::told).toList());
        ManyRows records = new ManyRows(em, PlatformRecord.TABLE, PlatformRecord.COLUMNS);
        for (int at = 0; at < ids.size(); at++) {
            records.add(new PlatformRecord(ids.get(at), rows.get(at), brought.id()).columns());
            outcomes.put(rows.get(at), new Outcome(RowResult.NEW, ids.get(at), null));
        }
        records.write();
        return outcomes;
    }

    private Outcome outcome(PlatformImport brought, JudgedRow row, KnownReports.Known there) {
        if (row.problem() != null) {
            return Outcome.wrong(row.problem());
        }
        Outcome outcome = there.outcome(row, brought.countyCode());
        return outcome.result() == RowResult.CHANGED ? update.bring(there.report(), row, brought.id()) : outcome;
    }

    /** All rows have their result: the file is needed no more. */
    void end(long id) {
        imports.byId(id);
        ends.done(id);
    }
}
