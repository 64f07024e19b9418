package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.CancellationException;
import tw.anwang.identity.Permitted;

/**
 * Whether somebody stopped a run meanwhile, asked from within the transaction that reads a file: in one of its own,
 * which sees what others have done since, and without a lock, so that nobody who stops it has to wait.
 */
@ApplicationScoped
public class StillRunning {
    @Inject
    Archives archives;

    /** @throws CancellationException where it was stopped */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public void check(long archive, int run) {
        if (!archives.byId(archive).isRun(run)) {
            throw new CancellationException();
        }
    }
}
