package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;

/**
 * Takes an export over, a hundred rows a transaction, from a stream. A portion in which reports refuse a row is done
 * again row by row, so that the others of it are taken all the same.
 */
@ApplicationScoped
public class PlatformImportWork implements JobWork {
    static final String KIND = "intake.platformImport";
    private static final int PORTION = 100;

    @Inject
    TakingPlatformRows taking;

    @Inject
    FeedFile file;

    @Inject
    PlatformImports imports;

    @Inject
    ImportEnds ends;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String arguments, Progress progress) {
        long id = Long.parseLong(arguments);
        PlatformImport brought = imports.byId(id);
        if (brought.state() == ImportState.DONE) {
            return;
        }
        progress.total(brought.rowsRead());
        int after = progress.cursor() == null ? 0 : Integer.parseInt(progress.cursor());
        FeedPortions portions =
                new FeedPortions(brought.subject(), new RowJudge(taking.key(id), clock.instant()), PORTION);
        long[] done = {0};
        file.read(
                id,
                rows -> portions.each(rows, after, some -> {
                    take(brought, some);
                    done[0] += some.size();
                    progress.done(
                            done[0], String.valueOf(some.get(some.size() - 1).position()));
                }));
        taking.end(id);
    }

    private void take(PlatformImport brought, List<JudgedRow> rows) {
        try {
            taking.take(brought.id(), rows);
        } catch (RuleBroken | NotVisible | PersistenceException refused) {
            List<List<JudgedRow>> parts = brought.subject().together(rows);
            if (parts.size() > 1) {
                parts.forEach(part -> take(brought, part));
            } else {
                taking.refuse(brought.id(), rows, problem(rows.get(0), refused));
            }
        }
    }

    private static Problem problem(JudgedRow row, RuntimeException refused) {
        if (refused instanceof RuleBroken broken) {
            return Problem.of(null, row.number(), broken);
        }
        String why = refused instanceof NotVisible ? "intake.platform.keptSecret" : "intake.platform.refused";
        return new Problem(null, row.number(), why);
    }

    @Override
    public void stopped(String arguments, boolean asked) {
        ends.stopped(Long.parseLong(arguments), asked);
    }

    @Override
    public String goesOnAt(String arguments) {
        return "/intake/platformImport.xhtml?id=" + arguments;
    }
}
