package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import tw.anwang.identity.Permitted;
import tw.anwang.meetings.answer.ApprovalForms;

/** Replies as their own office reads them. */
@ApplicationScoped
public class ReplySheets {
    @Inject
    Replies replies;

    @Inject
    ConsultationSheets sheets;

    @Inject
    ApprovalForms forms;

    /** @throws tw.anwang.identity.NotVisible for others than the office itself */
    @Permitted("meetings.read")
    @Transactional
    public ReplySheet byId(long id) {
        Reply reply = replies.own(id);
        ConsultationSheet draft = sheets.draftFor(reply);
        ReplyRules rules = replies.rules(reply);
        return new ReplySheet(
                id,
                reply.office(),
                reply.state(),
                reply.isNothing(),
                reply.isLate(),
                reply.sentBack(),
                replies.of(reply).stream().collect(Collectors.toMap(OpinionOnPoint::pointId, OpinionOnPoint::text)),
                reply.approval(),
                forms.of(reply.office()),
                draft,
                rules.whyNotWrite(),
                rules.whyNotBegin(),
                reply.version());
    }
}
