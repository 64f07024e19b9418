package tw.anwang.desk.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How far a job is: {@code /desk/job.xhtml?id=}. Leaving the page does not stop it. */
@Named
@RequestScoped
public class JobPage {
    @Inject
    MyJobs jobs;

    @Inject
    JobRun run;

    private long id;
    private JobView job;
    private boolean kept;
    private List<JobRows.Problem> problems;

    public void load() {
        job = jobs.job(id);
        problems = jobs.problems(id);
        kept = job.resultFile() != null && !jobs.maySee(id);
    }

    public String cancel() {
        jobs.cancel(id);
        return "/desk/job?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public JobView getJob() {
        return job;
    }

    /** Key of the words for the state. */
    public String getStateKey() {
        return "job.state." + job.state().name();
    }

    public boolean isOver() {
        return job != null && job.state().isOver(); // on a click nothing is read before the button acts
    }

    /** Number of the file that was made; null where there is none, or none for this person any more. */
    public Long getResultFile() {
        return job == null || kept ? null : job.resultFile();
    }

    /** Whether a file was made that the person has lost the right to. */
    public boolean isKept() {
        return kept;
    }

    /** The page where the person goes on once the work is done, or null. */
    public String getGoesOnAt() {
        return job == null ? null : run.goesOnAt(job);
    }

    public List<JobRows.Problem> getProblems() {
        return problems;
    }
}
