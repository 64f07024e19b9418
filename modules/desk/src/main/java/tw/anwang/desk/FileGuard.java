package tw.anwang.desk;

/**
 * Says who may download the files of a kind of record: a module that attaches files has one bean of this type per
 * kind. Without a guard nobody gets the file.
 */
public interface FileGuard {
    /** As given to {@link Files#add}, such as {@code meetings.answer}. */
    String recordKind();

    /** Whether the person of this request may see the record now; asks the same scope as the record's page. */
    boolean maySee(long recordId);

    /** The grant by which alone the person sees the record; null where none is needed, or none can open it. */
    default Long grantFor(long recordId) {
        return null;
    }
}
