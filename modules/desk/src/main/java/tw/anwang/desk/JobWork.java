package tw.anwang.desk;

/**
 * Long work of a module (an import, an export, a report), one bean per kind. It runs once per cluster, after the
 * transaction that started it, as the person who started it; after a crash it runs again from its cursor. It opens a
 * transaction for each portion itself, so a portion done twice must change nothing.
 */
public interface JobWork {
    /** As given to {@link Jobs#start}, such as {@code meetings.openingBalance}. */
    String kind();

    /**
     * Does the work and reports after each portion.
     *
     * @param arguments the JSON given at the start
     * @throws tw.anwang.kernel.RuleBroken ends the job; its sentence is shown to the person
     */
    void run(String arguments, Progress progress) throws Exception;

    /**
     * It ended before its work was done: somebody stopped it, it failed, or whoever started it has no account any more.
     * Nobody may be signed in.
     *
     * @param asked whether somebody stopped it
     */
    default void stopped(String arguments, boolean asked) {}

    /**
     * Whether the person of this request, who started the work, may still have the file it made: asked at each
     * download, because rights go. Work that makes a file answers; nobody gets the file of work that does not.
     */
    default boolean mayHave(String arguments) {
        return false;
    }

    /** Where the person goes on once it is done, such as the list it filled; null where the job's page is the end. */
    default String goesOnAt(String arguments) {
        return null;
    }
}
