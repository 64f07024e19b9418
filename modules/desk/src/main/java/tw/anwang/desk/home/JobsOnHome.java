package tw.anwang.desk.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.desk.job.MyJobs;
import tw.anwang.desk.job.RecentJob;

/** The person's own long work on home, running or ended within a day; one statement. */
@Named
@RequestScoped
public class JobsOnHome {
    private static final int MOST = 5;

    @Inject
    MyJobs jobs;

    private List<RecentJob> rows;

    public List<RecentJob> getRows() {
        rows = rows == null ? jobs.recent(MOST) : rows;
        return rows;
    }
}
