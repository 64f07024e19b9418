package tw.anwang.meetings.answer;

import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.tracked.Tracking;

/**
 * The may-questions of an answer, each with its obstacle: the page prints it beside the button, the verb throws it.
 *
 * @param round the answer belongs to: closed, it takes no answers
 * @param tracking where the item stands: what is no longer tracked asks for no answer
 */
record AnswerRules(Answer answer, Round round, Tracking tracking, Actor me) {
    static final String WRITE = "meetings.answer";
    static final String APPROVE = "meetings.approve";

    Optional<RuleBroken> whyNotWrite() {
        if (!ours(WRITE)) {
            return broken("notOfficer");
        }
        return whyNotAsked().or(this::whyNotInThisState);
    }

    /** @param words as they would be saved */
    Optional<RuleBroken> whyNotWrite(AnswerWords words) {
        return whyNotWrite().or(words::whyNotKept);
    }

    private Optional<RuleBroken> whyNotAsked() {
        if (!round.isOpen()) {
            return broken("roundClosed");
        }
        return tracking == Tracking.UNDER ? Optional.empty() : broken("notTracked");
    }

    private Optional<RuleBroken> whyNotInThisState() {
        return switch (answer.state()) {
            case APPROVING -> broken("approving");
            case SENT -> broken("alreadySent");
            default -> Optional.empty();
        };
    }

    /** @param words as they would be submitted */
    Optional<RuleBroken> whyNotSubmit(AnswerWords words) {
        return whyNotWrite(words).or(() -> words.isEmpty() ? broken("empty") : Optional.empty());
    }

    Optional<RuleBroken> whyNotSendBack() {
        if (!ours(APPROVE)) {
            return broken("notHead");
        }
        return switch (answer.state()) {
            case APPROVING -> Optional.empty();
            case SENT -> broken("alreadySent");
            default -> broken("notSubmitted");
        };
    }

    Optional<RuleBroken> whyNotApprove(ApprovalForm form, Approval approval, LocalDate today) {
        return whyNotBegin().or(() -> form.whyNot(approval, today));
    }

    /** Why the head cannot even begin to approve; what is entered with it comes later. */
    Optional<RuleBroken> whyNotBegin() {
        return whyNotSendBack().or(this::whyNotAsked).or(this::whyNotTheOwn);
    }

    /** A head who writes approves the own words; who only acts for the head does not. */
    private Optional<RuleBroken> whyNotTheOwn() {
        return me.isDeputizing() && answer.isSubmittedBy(me) ? broken("ownAsDeputy") : Optional.empty();
    }

    /** @param keeper whether the person works for the staff unit of the series */
    Optional<RuleBroken> whyNotGiveBack(boolean keeper) {
        if (!keeper) {
            return Optional.of(new RuleBroken("meetings.round.notStaffUnit"));
        }
        return whyNotAsked().or(() -> answer.state() == AnswerState.SENT ? Optional.empty() : broken("nothingSent"));
    }

    private boolean ours(String permission) {
        return me.may(permission) && me.actsFor(answer.office());
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.answer." + rule));
    }
}
