package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;

/** What would become of each row, before anything does: counts, and the first rows of each outcome. */
@ApplicationScoped
public class PlatformPreviews {
    private static final int PORTION = 500;
    private static final int SHOWN = 20;
    private static final int WORDS = 50;

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    PlatformImports imports;

    @Inject
    FeedMappings mappings;

    @Inject
    KnownReports known;

    @Inject
    FeedFile file;

    @Inject
    Clock clock;

    /** Anew, by the columns and words as they are settled now. */
    @Permitted(IntakePermissions.PLATFORM)
    @Transactional
    public void preview(long id) {
        PlatformImport brought = imports.waiting(id);
        imports.forgetRows(id);
        Map<RowResult, Long> counts = new EnumMap<>(RowResult.class);
        Set<String> asked = new HashSet<>();
        mappings.words(brought).forEach(one -> asked.add(one.field() + one.word()));
        int most = asked.size() + WORDS;
        FeedPortions portions = new FeedPortions(new RowJudge(mappings.key(brought), clock.instant()), PORTION);
        file.read(id, rows -> portions.each(rows, 0, some -> count(brought, some, counts, asked, most)));
        brought.count(counts);
    }

    private void count(
            PlatformImport brought, List<JudgedRow> rows, Map<RowResult, Long> counts, Set<String> asked, int most) {
        Map<String, KnownReports.Known> there = known.of(brought.platform(), rows);
        for (JudgedRow row : rows) {
            Outcome outcome = outcome(row, there.get(row.number()), brought.countyCode());
            if (counts.merge(outcome.result(), 1L, Long::sum) <= SHOWN) {
                em.persist(new PlatformRow(brought.id(), row.position(), row.number(), outcome));
            }
            ask(brought, row.problem(), asked, most);
        }
    }

    private static Outcome outcome(JudgedRow row, KnownReports.Known there, String county) {
        if (row.problem() != null) {
            return Outcome.wrong(row.problem());
        }
        return there == null ? new Outcome(RowResult.NEW, null, null) : there.outcome(row, county);
    }

    private void ask(PlatformImport brought, Problem problem, Set<String> asked, int most) {
        boolean unknown = problem != null && problem.rule().equals("intake.platform.unknownCode");
        if (unknown
                && problem.read().length() <= 100
                && asked.size() < most
                && asked.add(problem.field() + problem.read())) {
            mappings.ask(brought, problem.field(), problem.read());
        }
    }
}
