package tw.anwang.meetings.attendance;

/** How somebody comes. */
public enum Presence {
    IN_ROOM("open"),
    ONLINE("open"),
    /** 請假: comes neither, nor sends anybody. */
    ON_LEAVE("none");

    private final String chip;

    Presence(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "attendee.presence." + name();
    }
}
