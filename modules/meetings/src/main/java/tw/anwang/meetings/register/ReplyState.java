package tw.anwang.meetings.register;

/** How far the reply of a central office is. */
public enum ReplyState {
    /** 待回應: asked, or to be asked once the request is sent. */
    OPEN("soon"),
    /** 待主管核定. */
    REVIEW("soon"),
    /** 退回修正 by the office's own head. */
    RETURNED("late"),
    /** 已回應. */
    GIVEN("done"),
    /** 免回應: whoever compiles asks that office no longer. */
    EXCUSED("none");

    private final String chip;

    ReplyState(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "countyRequest.reply.state." + name();
    }
}
