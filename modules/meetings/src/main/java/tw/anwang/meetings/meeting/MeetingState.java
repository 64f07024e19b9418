package tw.anwang.meetings.meeting;

import java.util.Set;

/** The life of a meeting. */
public enum MeetingState {
    /** Its day may be known or not. */
    PLANNED("open"),
    /** It took place: there are minutes. */
    HELD("soon"),
    /** Everything it decided on earlier items is recorded. */
    CLOSED("done"),
    /** 取消: it will not take place; it may be taken up again, and minutes say that it took place after all. */
    CANCELLED("none");

    private final String chip;

    MeetingState(String chip) {
        this.chip = chip;
    }

    public boolean mayBecome(MeetingState next) {
        return next == this || next().contains(next);
    }

    private Set<MeetingState> next() {
        return switch (this) {
            case PLANNED -> Set.of(HELD, CLOSED, CANCELLED);
            case HELD -> Set.of(CLOSED);
            case CLOSED -> Set.of();
            case CANCELLED -> Set.of(PLANNED, HELD);
        };
    }

    /** Whether nobody prepares it any more, nor corrects who was there. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }

    /** The colour of its chip. */
    public String chip() {
        return chip;
    }
}
