package tw.anwang.meetings.tracked;

import java.util.Set;

/** Where a tracked item stands. Says nothing of answers, advice or the outcome of the agenda item. */
public enum Tracking {
    /** 待選列: read from the minutes, not yet handed out. */
    PENDING("none"),
    /** 列管中. */
    UNDER("open"),
    /** 解除列管. */
    RELEASED("done"),
    /** 自行列管: the office follows it by itself, the meeting no longer asks. */
    SELF("done"),
    /** 併案: goes on within another item. */
    MERGED("none"),
    /** 移列: goes on in another series or body. */
    MOVED("none"),
    /** 分列: goes on as several items, each with a number of its own. */
    SPLIT("none"),
    /** 不列管: handed out to be known or heeded, without reports. */
    NOT("none");

    private final String chip;

    Tracking(String chip) {
        this.chip = chip;
    }

    /** The class of the coloured word on pages; the word itself is {@code tracking.<name>} of the messages. */
    public String getChip() {
        return chip;
    }

    /** Whether a decision may lead there. Being kept (繼續列管) is a decision too; what ended can be resumed. */
    public boolean mayBecome(Tracking next) {
        return switch (this) {
            case PENDING -> Set.of(UNDER, NOT).contains(next);
            case UNDER -> Set.of(UNDER, RELEASED, SELF, MERGED, MOVED, SPLIT).contains(next);
            case SELF -> Set.of(UNDER, RELEASED).contains(next);
            case RELEASED, MERGED, MOVED, SPLIT, NOT -> next == UNDER;
        };
    }
}
