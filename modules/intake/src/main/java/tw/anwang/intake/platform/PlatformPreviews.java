package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.kernel.ManyRows;

/** What would become of each row, before anything does: counts, the first rows of each outcome, and all remarks. */
@ApplicationScoped
public class PlatformPreviews {
    private static final int PORTION = 500;
    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    PlatformImports imports;

    @Inject
    FeedMappings mappings;

    @Inject
    TakingPlatformRows taking;

    @Inject
    FeedFile file;

    @Inject
    Clock clock;

    /** Anew, by the columns and words as they are settled now. */
    @Permitted(IntakePermissions.IMPORT)
    @Transactional
    public void preview(long id) {
        PlatformImport brought = imports.waiting(id);
        imports.forgetRows(id);
        Map<RowResult, Long> counts = new EnumMap<>(RowResult.class);
        UnknownWords unknown = new UnknownWords();
        StoodBefore before = new StoodBefore();
        FeedPortions portions =
                new FeedPortions(brought.subject(), new RowJudge(mappings.key(brought), clock.instant()), PORTION);
        file.read(id, rows -> portions.each(rows, 0, some -> count(brought, some, before, counts, unknown)));
        brought.count(counts);
        mappings.ask(brought, unknown);
    }

    private void count(
            PlatformImport brought,
            List<JudgedRow> rows,
            StoodBefore before,
            Map<RowResult, Long> counts,
            UnknownWords unknown) {
        ManyRows kept = new ManyRows(em, PlatformRow.TABLE, PlatformRow.COLUMNS);
        taking.look(brought, rows, before).forEach((row, outcome) -> {
            boolean first = counts.merge(outcome.result(), 1L, Long::sum) <= SHOWN;
            if (first || outcome.isRemarked()) {
                kept.add(new PlatformRow(brought.id(), row.position(), row.number(), outcome).columns());
            }
            unknown.take(row.problem());
        });
        kept.write();
    }
}
