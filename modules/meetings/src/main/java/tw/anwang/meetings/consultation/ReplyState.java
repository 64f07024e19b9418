package tw.anwang.meetings.consultation;

/** Where the reply of an office lies. */
public enum ReplyState {
    /** 未填. */
    NONE("soon"),
    /** 填寫中. */
    DRAFT("soon"),
    /** 待主管核定. */
    APPROVING("soon"),
    /** 已送出: it left the office. */
    SENT("done");

    private final String chip;

    ReplyState(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "consultation.reply." + name();
    }
}
