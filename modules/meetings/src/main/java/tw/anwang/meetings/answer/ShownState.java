package tw.anwang.meetings.answer;

/** The state of an answer as one reader may know it; 未送出 stands for everything inside another office. */
public enum ShownState {
    NONE("none"),
    DRAFT("soon"),
    APPROVING("open"),
    SENT("done"),
    RETURNED("late"),
    NOT_SENT("none");

    private final String chip;

    ShownState(String chip) {
        this.chip = chip;
    }

    /** The style of its chip; the word beside it says the same. */
    public String getChip() {
        return chip;
    }

    /** Key of its word in the messages. */
    public String getLabelKey() {
        return "answer.state." + name();
    }
}
