package tw.anwang.meetings.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.answer.ApprovalForm;

/** The may-questions of a reply, each with its obstacle: the page prints it beside the button, the verb throws it. */
record ReplyRules(Reply reply, Consultation of, Actor me, Instant now) {
    static final String WRITE = "meetings.answer";
    static final String APPROVE = "meetings.approve";

    /** Whether the person works for the office asked, or for one that goes on with its work. */
    boolean isOurs() {
        return me.actsFor(reply.office());
    }

    Optional<RuleBroken> whyNotWrite() {
        if (!me.may(WRITE) || !isOurs()) {
            return broken("notAsked");
        }
        return whyNotTaken().or(() -> switch (reply.state()) {
            case APPROVING -> broken("approving");
            case SENT -> broken("alreadySent");
            default -> Optional.empty();
        });
    }

    private Optional<RuleBroken> whyNotTaken() {
        return reply.edition() == of.edition()
                ? new ConsultationRules(of, me).whyNotReply(now)
                : broken("earlierEdition");
    }

    /** @param typed as it would be laid before the head */
    Optional<RuleBroken> whyNotSubmit(ReplyTyped typed) {
        return whyNotWrite().or(typed::whyNot);
    }

    Optional<RuleBroken> whyNotSendBack() {
        if (!me.may(APPROVE) || !isOurs()) {
            return broken("notHead");
        }
        // given back once nothing is taken any more, it would lie on a desk on which nobody can end it
        return reply.state() == ReplyState.APPROVING
                ? whyNotTaken()
                : broken(reply.state() == ReplyState.SENT ? "alreadySent" : "notSubmitted");
    }

    /** Why the head cannot even begin to approve; what is entered with it comes later. */
    Optional<RuleBroken> whyNotBegin() {
        return whyNotSendBack()
                .or(() -> me.isDeputizing() && reply.isSubmittedBy(me) ? broken("ownAsDeputy") : Optional.empty());
    }

    Optional<RuleBroken> whyNotApprove(ApprovalForm form, Approval approval, LocalDate today) {
        return whyNotBegin().or(() -> form.whyNot(approval, today));
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.reply." + rule));
    }
}
