package tw.anwang.identity.grant;

import java.util.Optional;
import java.util.Set;
import tw.anwang.kernel.RuleBroken;

/** What is done to a grant: from which states, and where it leads. The whole life stands here. */
public enum GrantAct {
    /** 提出. */
    REQUEST(Set.of(), GrantState.REQUESTED),
    /** 核准: by a second person of the owning office. */
    APPROVE(Set.of(GrantState.REQUESTED), GrantState.APPROVED),
    /** 啟用: from now on it opens records. */
    SWITCH_ON(Set.of(GrantState.APPROVED), GrantState.ON),
    /** 停用: it opens nothing until it is switched on again. */
    SWITCH_OFF(Set.of(GrantState.ON), GrantState.APPROVED),
    /** 檢討: its owner has looked whether it is still needed; it stays as it is until the next day of review. */
    REVIEW(Set.of(GrantState.APPROVED, GrantState.ON), null),
    /** 終止: refused, withdrawn or revoked, for good. */
    END(Set.of(GrantState.REQUESTED, GrantState.APPROVED, GrantState.ON), GrantState.ENDED),
    /** By itself: the person it names works there no more. */
    LEAVE(Set.of(GrantState.REQUESTED, GrantState.APPROVED, GrantState.ON), GrantState.ENDED),
    /** By itself: nobody reviewed it for too long after its day. */
    LAPSE(Set.of(GrantState.ON), GrantState.APPROVED);

    private final Set<GrantState> from;
    private final GrantState to;

    GrantAct(Set<GrantState> from, GrantState to) {
        this.from = from;
        this.to = to;
    }

    /** As the trail writes it. */
    String verb() {
        return switch (this) {
            case REQUEST -> "request";
            case APPROVE -> "approve";
            case SWITCH_ON -> "switchOn";
            case SWITCH_OFF -> "switchOff";
            case REVIEW -> "review";
            case END -> "end";
            case LEAVE -> "endLeft";
            case LAPSE -> "offUnreviewed";
        };
    }

    /** Whether people do it to a grant that is there. */
    boolean isByHand() {
        return this != REQUEST && this != LEAVE && this != LAPSE;
    }

    /** Whether it brings the person it names nearer to the records. */
    boolean opens() {
        return this == APPROVE || this == SWITCH_ON;
    }

    GrantState leadsTo(GrantState now) {
        return to == null ? now : to;
    }

    /** Why it cannot be done to a grant in that state. */
    Optional<RuleBroken> whyNot(GrantState now) {
        return from.contains(now)
                ? Optional.empty()
                : Optional.of(new RuleBroken("identity.grant.notNow." + now.name()));
    }
}
