package tw.anwang.meetings.answer;

/** A share (分辦) is asked for, given, and taken into the one answer that leaves (彙整). */
public enum ShareState {
    ASKED("soon"),
    GIVEN("open"),
    MERGED("done");

    private final String chip;

    ShareState(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "share.state." + name();
    }
}
