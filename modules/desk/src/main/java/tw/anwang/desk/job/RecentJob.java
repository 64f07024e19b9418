package tw.anwang.desk.job;

/**
 * A job on its owner's home page.
 *
 * @param total null while it is not known
 */
public record RecentJob(long id, String title, JobState state, long done, Long total) {}
