package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import tw.anwang.identity.IssuerBound;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.Administrators;
import tw.anwang.identity.account.ArrivingAccounts.Held;
import tw.anwang.identity.factor.FactorNeed;

/**
 * The first arrival of an announced person: whoever announced it chose the name, so the account's person and those who
 * answer for the account learn of it, and an own second factor is asked for once before the issuer's may stand for it.
 * In the transaction of the arrival; asks no right: nobody is known yet.
 */
@ApplicationScoped
class FirstBinding {
    @Inject
    IssuerLinks links;

    @Inject
    FactorNeed factors;

    @Inject
    Administrators administrators;

    @Inject
    Event<IssuerBound> bound;

    @Inject
    Trail trail;

    /** @return whether the issuer's second factor may stand for the own one from now on */
    boolean bind(Held held, IssuerLink link, Shown shown, Instant now) {
        boolean proven = !factors.hasOne(held.id());
        links.bind(held.id(), shown, now, proven);
        trail.atTheDoor("linkIssuer", held.id(), held.id(), held.office(), shown.subject());
        bound.fire(new IssuerBound(
                held.id(),
                held.name(),
                link.announcedBy(),
                administrators.answeringFor(held.office(), Set.of(held.id())),
                now));
        return proven;
    }
}
