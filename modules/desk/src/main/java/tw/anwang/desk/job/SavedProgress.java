package tw.anwang.desk.job;

import java.util.concurrent.CancellationException;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Progress;

/** Progress that survives a restart. */
record SavedProgress(JobRows rows, long jobId, String cursor) implements Progress {
    @Override
    public void total(long count) {
        rows.total(jobId, count);
    }

    @Override
    public void done(long count, String next) {
        rows.done(jobId, count, next);
        if (rows.byId(jobId).map(JobView::cancelAsked).orElse(true)) {
            throw new CancellationException();
        }
    }

    @Override
    public void problem(String place, String words) {
        rows.problem(jobId, place, words);
    }

    @Override
    public void result(FileRef file) {
        rows.result(jobId, file.id());
    }
}
