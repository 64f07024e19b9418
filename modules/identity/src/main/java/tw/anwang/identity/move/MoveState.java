package tw.anwang.identity.move;

/** How far a change of office is. */
public enum MoveState {
    /** One side or both have not agreed. */
    ASKED("soon"),
    /** Both agreed; it is done on its day. */
    AGREED("open"),
    DONE("done"),
    REFUSED("none");

    private final String chip;

    MoveState(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }
}
