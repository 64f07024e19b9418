package tw.anwang.meetings.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.kernel.RuleBroken;

/** Takes a confirmed worksheet over, fifty rows a transaction; after a stop it goes on with the rows that still wait. */
@ApplicationScoped
public class WorksheetWork implements JobWork {
    static final String KIND = Worksheets.KIND;
    private static final int PORTION = 50;

    @Inject
    Worksheets worksheets;

    @Inject
    TakingWorksheetOver over;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String arguments, Progress progress) {
        long id = Long.parseLong(arguments);
        progress.total(worksheets.counts(id).entrySet().stream()
                .filter(count -> count.getKey().isWaiting())
                .mapToLong(java.util.Map.Entry::getValue)
                .sum());
        long done = 0;
        for (int some = next(id); some > 0; some = next(id)) {
            done += some;
            progress.done(done, null);
        }
    }

    /** A portion in which one row fails is done once more row by row, so that it holds no other up. */
    private int next(long id) {
        try {
            return over.next(id, PORTION);
        } catch (RuleBroken | OptimisticLockException oneOfThem) {
            return alone(id);
        }
    }

    private int alone(long id) {
        try {
            return over.next(id, 1);
        } catch (RuleBroken refused) {
            over.refuseNext(id, refused);
        } catch (OptimisticLockException savedMeanwhile) {
            over.refuseNext(id, new RuleBroken("meetings.worksheet.savedMeanwhile"));
        }
        return 1;
    }

    @Override
    public String goesOnAt(String arguments) {
        return "/meetings/worksheet.xhtml?id=" + arguments;
    }
}
