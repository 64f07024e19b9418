package tw.anwang.identity;

/** Whoever keeps jobs (desk) begins work for this module that takes longer than a click may. */
public interface LongWork {
    /**
     * Begins it once the caller's transaction has committed.
     *
     * @param kind names the work, such as {@code identity.trailCheck}
     * @param title shown to the person
     * @param arguments for the work, as it reads them
     * @return the number of the job; its page is {@code /desk/job.xhtml?id=} and that
     */
    long start(String kind, String title, String arguments);
}
