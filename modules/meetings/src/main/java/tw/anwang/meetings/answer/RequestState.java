package tw.anwang.meetings.answer;

/** A request waits until the staff unit decides, once. */
public enum RequestState {
    ASKED("soon"),
    GRANTED("done"),
    REFUSED("none");

    private final String chip;

    RequestState(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "request.state." + name();
    }
}
