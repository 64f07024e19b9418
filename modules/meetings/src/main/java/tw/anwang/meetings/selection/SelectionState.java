package tw.anwang.meetings.selection;

/** The life of a selection; a returned one is a draft again, with the reason. */
public enum SelectionState {
    DRAFT("soon"),
    SUBMITTED("open"),
    APPROVED("open"),
    HANDED_OUT("done");

    private final String chip;

    SelectionState(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    public boolean mayBecome(SelectionState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == APPROVED || next == DRAFT;
            case APPROVED -> next == HANDED_OUT;
            case HANDED_OUT -> false;
        };
    }
}
