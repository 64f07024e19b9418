package tw.anwang.meetings.answer;

/** How an office approves its answers: its own setting. */
public enum ApprovalForm {
    /** The head approves in the portal, in one step. */
    ONE_STEP,
    /** The paper went its way: level, date and 文號 are entered with the approval. */
    ON_FILE;

    boolean satisfiedBy(Approval approval) {
        return this == ONE_STEP || approval.onFile();
    }
}
