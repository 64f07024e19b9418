package tw.anwang.welfare.referral;

import java.util.EnumSet;
import java.util.Set;

/** How far a referral is: the codes of the national case exchange (轉介狀態). */
public enum ReferralState {
    /** 轉介等待中. */
    WAITING("soon"),
    /** 受案. */
    ACCEPTED("open"),
    /** 再轉: handed on to another body, whose result is waited for. */
    AGAIN("open"),
    /** 不受案. */
    REFUSED("late"),
    /** 退回. */
    RETURNED("late"),
    /** 完成. */
    COMPLETED("done"),
    /** 失敗. */
    FAILED("none");

    private final String chip;

    ReferralState(String chip) {
        this.chip = chip;
    }

    /** What may follow this one; nothing follows an end. */
    public Set<ReferralState> following() {
        return switch (this) {
            case WAITING -> EnumSet.of(ACCEPTED, AGAIN, REFUSED, RETURNED);
            case ACCEPTED, AGAIN -> EnumSet.of(COMPLETED, FAILED, RETURNED);
            default -> EnumSet.noneOf(ReferralState.class);
        };
    }

    /** Something is waited for. */
    public boolean isOpen() {
        return !following().isEmpty();
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "referral.state." + name();
    }
}
