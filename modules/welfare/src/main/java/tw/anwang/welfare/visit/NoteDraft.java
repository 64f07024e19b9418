package tw.anwang.welfare.visit;

/** Under which names drafts of notes are kept. */
public final class NoteDraft {
    /** As the drafts call the page on which notes are typed. */
    public static final String PAGE = "welfare.visit";

    private NoteDraft() {}

    /** A new note of that case. */
    public static String record(long caseId) {
        return "case" + caseId;
    }

    /** Where it is typed. */
    public static String page(long caseId) {
        return "/welfare/visitForm.xhtml?case=" + caseId;
    }
}
