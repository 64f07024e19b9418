package tw.anwang.meetings.selection;

import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;

/** May this person …? Each question answers with its obstacle, in words, or with nothing. */
public final class SelectionPolicy {
    private SelectionPolicy() {}

    /** Officers of the staff unit draft; what lies with the head or was handed out stays as it is. */
    public static Optional<RuleBroken> whyNotEdit(Selection selection, Actor me) {
        return notKeeper(selection, me)
                .or(() -> selection.state() == SelectionState.DRAFT
                        ? Optional.empty()
                        : Optional.of(new RuleBroken("meetings.selection.notDraft." + selection.state())));
    }

    public static Optional<RuleBroken> whyNotSubmit(Selection selection, Actor me) {
        return whyNotEdit(selection, me).or(selection::whyNotReady);
    }

    /** The head of the staff unit approves, or returns. */
    public static Optional<RuleBroken> whyNotApprove(Selection selection, Actor me) {
        if (!me.may("meetings.approve") || !me.actsFor(selection.staff())) {
            return Optional.of(new RuleBroken("meetings.selection.notHead"));
        }
        return selection.state() == SelectionState.SUBMITTED
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.selection.notSubmitted." + selection.state()));
    }

    /** Handing out follows the approval, once. */
    public static Optional<RuleBroken> whyNotHandOut(Selection selection, Actor me) {
        return notKeeper(selection, me)
                .or(() -> selection.state().mayBecome(SelectionState.HANDED_OUT)
                        ? Optional.empty()
                        : Optional.of(new RuleBroken("meetings.selection.notApproved." + selection.state())));
    }

    private static Optional<RuleBroken> notKeeper(Selection selection, Actor me) {
        return me.may("meetings.keep") && me.actsFor(selection.staff())
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.selection.notStaffUnit"));
    }
}
