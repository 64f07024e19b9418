package tw.anwang.meetings.report;

import java.util.Arrays;
import java.util.Optional;
import tw.anwang.meetings.round.Recommendation;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.TrackedItem;

/** What a meeting decides on an earlier item (本次決定). */
public enum Disposition {
    /** 解除列管. */
    RELEASE("解除列管", "解列"),
    /** 繼續列管. */
    CONTINUE("繼續列管", "持續列管"),
    /** 自行列管. */
    SELF("自行列管", "自行追蹤"),
    /** 併案→. */
    MERGE("併案", "併第"),
    /** 移列→. */
    MOVE("移列", "改列");

    private final String[] spoken;

    Disposition(String... spoken) {
        this.spoken = spoken;
    }

    /** The decision that follows the staff unit's advice; a proposal, never more. */
    static Optional<Disposition> advised(Recommendation advice) {
        return Optional.ofNullable(advice).map(given -> valueOf(given.name()));
    }

    /** The decision that words of the minutes name, if they name one. */
    static Optional<Disposition> spokenIn(String words) {
        return words == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(one -> Arrays.stream(one.spoken).anyMatch(words::contains))
                        .findFirst();
    }

    /** As tracking writes it down. @param into the item that goes on, with {@link #MERGE}; @param to where, with {@link #MOVE} */
    Decision decision(Basis basis, TrackedItem into, String to) {
        return switch (this) {
            case RELEASE -> Decision.release(basis);
            case CONTINUE -> Decision.keep(basis);
            case SELF -> Decision.leaveToOffice(basis);
            case MERGE -> Decision.mergeInto(into, basis);
            case MOVE -> Decision.moveTo(to, basis);
        };
    }

    public String getLabelKey() {
        return "disposition." + name();
    }
}
