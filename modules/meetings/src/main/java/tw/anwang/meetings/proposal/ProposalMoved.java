package tw.anwang.meetings.proposal;

/**
 * A proposal has come to another state, in the transaction that moved it: the agenda follows.
 *
 * @param before the state it had
 */
public record ProposalMoved(Proposal proposal, ProposalState before) {}
