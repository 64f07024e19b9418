package tw.anwang.meetings.proposal;

import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.round.Round;

/**
 * The may-questions of a proposal, each with its obstacle: the page prints it beside the button, the verb throws it.
 *
 * @param meeting to which it is made: over, nothing is decided on its proposals any more, except in writing
 */
record ProposalRules(Proposal proposal, Meeting meeting, Actor me) {
    /** Why the person cannot change its words: another office's, or past the first check. */
    Optional<RuleBroken> whyNotAmend() {
        if (!isOurs()) {
            return broken("notProposer");
        }
        if (meeting.state().isOver()) {
            return broken("meetingOver");
        }
        return ProposalState.UNCHECKED.contains(proposal.state()) ? Optional.empty() : broken("checked");
    }

    /** Why the person cannot say in the first check what becomes of it. */
    Optional<RuleBroken> whyNotCheck() {
        return whyNotStaff()
                .or(() -> proposal.state() == ProposalState.SUBMITTED ? Optional.empty() : broken("notWaiting"));
    }

    private boolean isReturned() {
        return proposal.state() == ProposalState.RETURNED;
    }

    /**
     * Why the person cannot answer it in writing: of a closed meeting that is still to do for what nobody judged, also
     * where its office was asked to complete it and cannot any more. Before that, also where its office does not.
     */
    Optional<RuleBroken> whyNotAnswer() {
        boolean leftOver = meeting.state() == MeetingState.CLOSED && ProposalState.UNCHECKED.contains(proposal.state());
        return leftOver && Round.keeps(meeting.staffOffice(), me)
                ? Optional.empty()
                : isReturned() ? whyNotStaff() : whyNotCheck();
    }

    /** Why the person cannot take it back to the first check. */
    Optional<RuleBroken> whyNotRecheck() {
        return whyNotStaff()
                .or(() -> proposal.state() == ProposalState.SUBMITTED || proposal.state() == ProposalState.WITHDRAWN
                        ? broken("notChecked")
                        : Optional.empty());
    }

    private Optional<RuleBroken> whyNotStaff() {
        if (!Round.keeps(meeting.staffOffice(), me)) {
            return broken("notStaffUnit");
        }
        return meeting.state().isOver() ? broken("meetingOver") : Optional.empty();
    }

    /** Why the person cannot withdraw it: another office's, over already, or the meeting is closed. */
    Optional<RuleBroken> whyNotWithdraw() {
        if (!isOurs()) {
            return broken("notProposer");
        }
        if (meeting.state().isOver()) {
            return broken("meetingClosed");
        }
        boolean over = proposal.state() == ProposalState.WITHDRAWN || proposal.state() == ProposalState.ANSWERED;
        return over ? broken("over") : Optional.empty();
    }

    private boolean isOurs() {
        return me.may("meetings.answer") && me.actsFor(proposal.office());
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.proposal." + rule));
    }
}
