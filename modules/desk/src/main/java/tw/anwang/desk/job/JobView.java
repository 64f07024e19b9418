package tw.anwang.desk.job;

/**
 * A job as its owner sees it.
 *
 * @param total null while it is not known
 * @param resultFile file to download; null while there is none
 */
public record JobView(
        long id,
        String kind,
        String title,
        String arguments,
        long account,
        JobState state,
        long done,
        Long total,
        String cursor,
        Long resultFile,
        boolean cancelAsked,
        String failure) {

    /** 0–100; 0 while the total is unknown. */
    public int percent() {
        return total == null || total == 0 ? state == JobState.DONE ? 100 : 0 : (int) Math.min(100, done * 100 / total);
    }
}
