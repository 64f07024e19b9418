package tw.anwang.desk.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;

/** Counts to three, one portion each; its argument says where it breaks. */
@ApplicationScoped
public class CountingWork implements JobWork {
    static final String KIND = "desk.counting";

    @Inject
    CurrentUser user;

    private final List<String> steps = new CopyOnWriteArrayList<>();
    private boolean rightIsGone;

    /** As if the owner had lost the right to what the work made. */
    void rightGoes() {
        rightIsGone = true;
    }

    @Override
    public boolean mayHave(String arguments) {
        return !rightIsGone;
    }

    List<String> steps() {
        return steps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String breakAt, Progress progress) {
        progress.total(3);
        int from = progress.cursor() == null ? 0 : Integer.parseInt(progress.cursor());
        for (int n = from + 1; n <= 3; n++) {
            steps.add(progress.jobId() + ":" + n + " by " + user.getMe().id().value());
            progress.done(n, String.valueOf(n));
            if (breakAt.equals("error " + n)) {
                throw new OutOfMemoryError("the node dies");
            }
            if (breakAt.equals("rule " + n)) {
                progress.problem("第 " + n + " 列", "日期不存在");
                throw new RuleBroken("desk.job.ownerGone");
            }
        }
    }
}
