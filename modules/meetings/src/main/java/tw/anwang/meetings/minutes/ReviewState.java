package tw.anwang.meetings.minutes;

/** How far a person has got with one item. */
public enum ReviewState {
    /** 待核對. */
    TO_CHECK,
    /** 已確認. */
    CONFIRMED,
    /** 存疑: the reader gives a reason. */
    DOUBTFUL;

    public boolean isOpen() {
        return this != CONFIRMED;
    }

    /** The colour of its chip. */
    public String chip() {
        return this == CONFIRMED ? "done" : this == DOUBTFUL ? "late" : "soon";
    }
}
