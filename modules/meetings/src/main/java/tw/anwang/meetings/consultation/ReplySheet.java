package tw.anwang.meetings.consultation;

import java.util.Map;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.answer.ApprovalForm;

/**
 * The reply of the person's own office.
 *
 * @param said words by point
 * @param draft the consultation it replies to
 */
public record ReplySheet(
        long id,
        OfficeId office,
        ReplyState state,
        boolean nothing,
        boolean late,
        String sentBack,
        Map<Long, String> said,
        Approval approval,
        ApprovalForm form,
        ConsultationSheet draft,
        Optional<RuleBroken> whyNotWrite,
        Optional<RuleBroken> whyNotApprove,
        int version) {}
