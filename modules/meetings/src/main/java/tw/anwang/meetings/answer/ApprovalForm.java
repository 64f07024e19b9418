package tw.anwang.meetings.answer;

import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/** How an office approves its answers: its own setting. */
public enum ApprovalForm {
    /** The head approves in the portal, in one step. */
    ONE_STEP,
    /** The paper went its way: level, date and 文號 are entered with the approval. */
    ON_FILE;

    /** Why the head cannot approve in this form with what was entered. */
    public Optional<RuleBroken> whyNot(Approval approval, LocalDate today) {
        return this == ONE_STEP ? Optional.empty() : approval.whyNotOnFile(today);
    }
}
