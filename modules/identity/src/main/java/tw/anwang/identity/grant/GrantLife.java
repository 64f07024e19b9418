package tw.anwang.identity.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RuleBroken;

/** How far a grant is and who may bring it further: asked for, approved by a second person, on, off, ended. */
@Embeddable
public class GrantLife {
    @Enumerated(EnumType.STRING)
    private GrantState state;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    protected GrantLife() {}

    GrantLife(Actor requester, LocalDate reviewOn) {
        requestedBy = requester.id().value();
        this.reviewOn = reviewOn;
    }

    /** Only people of the office that owns the data ask for it to be granted, never to themselves. */
    static Optional<RuleBroken> whyNotRequest(Standing by) {
        if (!by.owner() || by.me().may(IdentityPermissions.ACCOUNTS)) {
            return Optional.of(new RuleBroken("identity.grant.notOwner"));
        }
        return by.receiver() ? Optional.of(new RuleBroken("identity.grant.self")) : Optional.empty();
    }

    /** @param days of the grant */
    Optional<RuleBroken> whyNot(GrantAct act, Standing by, Period days, LocalDate today) {
        return act.whyNot(state).or(() -> act == GrantAct.END ? whyNotEnd(by) : whyNotDecide(act, by, days, today));
    }

    private Optional<RuleBroken> whyNotDecide(GrantAct act, Standing by, Period days, LocalDate today) {
        if (!by.me().may(IdentityPermissions.APPROVE_GRANTS)) {
            return Optional.of(new RuleBroken("identity.grant.heads"));
        }
        if (act == GrantAct.APPROVE && by.me().isOrActsFor(new AccountId(requestedBy))) {
            return Optional.of(new RuleBroken("identity.grant.second"));
        }
        return whyNotRequest(by)
                .or(() -> today.isAfter(days.to()) && act != GrantAct.SWITCH_OFF
                        ? Optional.of(new RuleBroken("identity.grant.over", days.to()))
                        : Optional.empty())
                .or(() -> act == GrantAct.SWITCH_ON && today.isAfter(reviewOn)
                        ? Optional.of(new RuleBroken("identity.grant.reviewFirst", reviewOn))
                        : Optional.empty());
    }

    /** Its requester takes it back before it is approved; heads of the owner and the national owner end it any time. */
    private Optional<RuleBroken> whyNotEnd(Standing by) {
        boolean head = by.owner() && by.me().may(IdentityPermissions.APPROVE_GRANTS);
        boolean requester = state == GrantState.REQUESTED && by.me().id().value() == requestedBy;
        return head || requester || by.national()
                ? Optional.empty()
                : Optional.of(new RuleBroken("identity.grant.notEnder"));
    }

    /** The act is done; the caller has asked {@link #whyNot}. */
    void take(GrantAct act, Actor by) {
        state = act.leadsTo(state);
        if (act == GrantAct.APPROVE) {
            approvedBy = by.id().value();
        }
    }

    /** Looked at again on that day, within its time. */
    void lookAgain(LocalDate next, Period days, LocalDate today) {
        if (next == null || !next.isAfter(today) || next.isAfter(days.to())) {
            throw new RuleBroken("identity.grant.reviewOutside", today.plusDays(1), days.to());
        }
        reviewOn = next;
    }

    AccountId requester() {
        return new AccountId(requestedBy);
    }

    GrantState state() {
        return state;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }
}
