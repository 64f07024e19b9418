package tw.anwang.meetings.round;

/** What the staff unit advises the meeting to decide on an item (管考建議); only the meeting decides. */
public enum Recommendation {
    /** 建議解除列管. */
    RELEASE,
    /** 建議繼續列管. */
    CONTINUE,
    /** 建議自行列管. */
    SELF,
    /** 建議併案列管; the words say with which. */
    MERGE,
    /** 建議移列; the words say to where. */
    MOVE;

    /** Key of its word in the messages. */
    public String getLabelKey() {
        return "round.advice." + name();
    }
}
