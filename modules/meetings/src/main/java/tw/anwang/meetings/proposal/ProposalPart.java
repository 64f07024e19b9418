package tw.anwang.meetings.proposal;

/** Why an office sees a proposal. */
public enum ProposalPart {
    /** It proposes, alone or, after 併案, with others. */
    PROPOSER,
    /** The staff unit of the series. */
    STAFF,
    /** 權責單位: asked for its opinion. */
    COMPETENT,
    /** Takes part in the meeting whose agenda is settled. */
    READER
}
