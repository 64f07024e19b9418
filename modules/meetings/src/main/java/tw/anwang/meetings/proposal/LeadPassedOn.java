package tw.anwang.meetings.proposal;

/**
 * The office of a proposal withdrew it while others were joined to it (併案): the next of them leads the matter, in the
 * transaction that withdrew it.
 */
public record LeadPassedOn(Proposal withdrawn, Proposal next) {}
