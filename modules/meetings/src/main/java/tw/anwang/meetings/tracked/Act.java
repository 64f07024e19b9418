package tw.anwang.meetings.tracked;

import java.util.Optional;

/** What was done to an item; the word on the page is {@code act.<name>} of the messages. */
public enum Act {
    /** 交辦. */
    HAND_OUT,
    /** 期初列管清冊. */
    OPENING_BALANCE,
    /** 待補登. */
    STUB,
    /** 繼續列管. */
    KEEP(Tracking.UNDER),
    /** 解除列管. */
    RELEASE(Tracking.RELEASED),
    /** 自行列管. */
    SELF(Tracking.SELF),
    /** 併案. */
    MERGE(Tracking.MERGED),
    /** 移列. */
    MOVE(Tracking.MOVED),
    /** 分列: goes on as several items. */
    SPLIT(Tracking.SPLIT),
    /** 由他案分列: begins as one of the parts of another item. */
    BRANCH,
    /** 他案併入: another item goes on within this one. */
    TAKE_IN,
    /** 承接移列: goes on here for an item of another series. */
    CARRY_ON,
    /** 他案併入復原: what had gone on within this one goes on by itself again. */
    LET_GO,
    /** 復原: a merge, move or split is taken back, and the item stands where it stood. */
    UNDO(Tracking.UNDER),
    /** 撤回: what a move or split began goes on no more, because that was taken back. */
    WITHDRAW(Tracking.NOT),
    /** 恢復列管. */
    RESUME(Tracking.UNDER),
    /** 展延. */
    EXTEND,
    /** 改分主辦: another office leads. */
    REASSIGN,
    /** 改分協辦: another office works along in the place of one that did. */
    REASSIGN_CO,
    /** 修正決定文字: the same decision in other words. */
    REWORD,
    /** 變更密等. */
    GRADE,
    /** 下次會議未提出. */
    MISS_MEETING;

    private final Tracking leadsTo;

    Act() {
        this(null);
    }

    Act(Tracking leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** Where a decision of this kind leads; empty where the act is no decision on tracking. */
    public Optional<Tracking> leadsTo() {
        return Optional.ofNullable(leadsTo);
    }
}
