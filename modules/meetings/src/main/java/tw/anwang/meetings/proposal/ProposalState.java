package tw.anwang.meetings.proposal;

import java.util.Set;

/** What became of a proposal. */
public enum ProposalState {
    /** Handed in, waits for the first check. */
    SUBMITTED("soon"),
    /** 退請補正: the proposing office has to complete it. */
    RETURNED("late"),
    /** 列案: on the agenda. */
    LISTED("open"),
    /** 併案: goes on in another proposal, its office among the proposers there. */
    MERGED("done"),
    /** 改書面回復: answered in writing instead of at the meeting. */
    ANSWERED("done"),
    /** 撤案. */
    WITHDRAWN("none");

    /** The proposing office may still change its words. */
    public static final Set<ProposalState> UNCHECKED = Set.of(SUBMITTED, RETURNED);

    /** On its way to the meeting. */
    static final Set<ProposalState> STANDING = Set.of(SUBMITTED, LISTED);

    private final String chip;

    ProposalState(String chip) {
        this.chip = chip;
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "proposal.state." + name();
    }
}
