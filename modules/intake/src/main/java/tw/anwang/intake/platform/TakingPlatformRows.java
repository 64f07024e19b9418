package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.kernel.ManyRows;

/** Rows of an export are taken over by the bean of its subject; each leaves its result. */
@ApplicationScoped
@Permitted(IntakePermissions.IMPORT)
@Transactional
public class TakingPlatformRows {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    @Any
    Instance<RowTaking> all;

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
        keep(id, of(brought.subject()).take(brought, open));
    }

    /** What would become of them. */
    Map<JudgedRow, Outcome> look(PlatformImport brought, List<JudgedRow> rows, StoodBefore before) {
        return of(brought.subject()).look(brought, rows, before);
    }

    private RowTaking of(Subject subject) {
        return all.stream().filter(one -> one.subject() == subject).findFirst().orElseThrow();
    }

    /** Rows that are refused together. */
    void refuse(long id, List<JudgedRow> rows, Problem why) {
        Set<Integer> done = done(id, rows);
        Map<JudgedRow, Outcome> outcomes = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !done.contains(row.position()))
                .forEach(row -> outcomes.put(row, Outcome.wrong(row.problem() == null ? why : row.problem())));
        keep(id, outcomes);
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

    /** All rows have their result: the file is needed no more. */
    void end(long id) {
        imports.byId(id);
        ends.done(id);
    }
}
