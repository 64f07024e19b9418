package tw.anwang.desk;

/** How a {@link JobWork} tells how far it is. Every call is saved at once: call it per portion, not per row. */
public interface Progress {
    /** What was given to the last {@link #done} before a restart; null at the first start. */
    String cursor();

    /** How much there is in all, once it is known. */
    void total(long rows);

    /**
     * So much is done, and from there it can go on after a restart.
     *
     * @throws java.util.concurrent.CancellationException when the person asked to stop; let it pass
     */
    void done(long rows, String cursor);

    /** A row that could not be taken over: where it stands and why, in the person's words. The work goes on. */
    void problem(String place, String words);

    /** The file to be downloaded at the end, kept with {@link Files} under {@link Jobs#KIND} and {@link #jobId}. */
    void result(FileRef file);

    long jobId();
}
