package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.AccountsToReview;
import tw.anwang.identity.AdministratorsToReview;
import tw.anwang.identity.Trail;
import tw.anwang.identity.grant.GrantEnds;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.kernel.Taipei;

/** Ends accounts that nobody needs any more, and asks heads about those they have not confirmed for long. */
@ApplicationScoped
public class AccountSweep {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /** Days without a sign-in, since it was opened or enabled again, after which it is disabled; 0: never [assumed]. */
    @Inject
    @ConfigProperty(name = "app.account.unused.days", defaultValue = "180")
    int unusedDays;

    @Inject
    ReviewTerm term;

    @Inject
    DueAccounts due;

    @Inject
    Administrators administrators;

    @Inject
    AdministratorReviews administratorReviews;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    GrantEnds grants;

    @Inject
    Trail trail;

    @Inject
    Event<AccountsToReview> toReview;

    @Inject
    Event<AdministratorsToReview> administratorsToReview;

    @Inject
    Clock clock;

    /** Temporary accounts whose last day is over, and accounts nobody signed in with for too long. */
    @Transactional
    public void sweep() {
        Instant now = clock.instant();
        LocalDate today = Taipei.dayOf(now);
        em.createQuery("select a from Account a where a.disabledAt is null and a.endsOn < :today", Account.class)
                .setParameter("today", today)
                .getResultList()
                .forEach(one -> end(one, "endTemporary", now));
        if (unusedDays > 0) {
            em
                    .createQuery(
                            "select a from Account a where a.disabledAt is null"
                                    + " and coalesce(a.lastSignInAt, a.createdAt) < :since"
                                    + " and (a.enabledAt is null or a.enabledAt < :since)",
                            Account.class)
                    .setParameter("since", now.minus(Duration.ofDays(unusedDays)))
                    .getResultList()
                    .stream()
                    .filter(one -> !administrators.isLast(one))
                    .forEach(one -> end(one, "disableUnused", now));
        }
    }

    private void end(Account account, String verb, Instant now) {
        account.disable(now);
        grants.leftBy(account.id());
        openSignIns.endAll(account.id(), 0, Ending.DISABLED);
        trail.record(verb, Accounts.KIND, account.id().value(), account.signInName());
    }

    /** Tells each office that has accounts its head has not confirmed within the term. */
    @Transactional
    public void remind() {
        // counted from the day the oldest became due: what is told every night keeps its deadline
        due.byOffice(term.dueBefore(clock.instant()))
                .forEach((office, confirmed) -> toReview.fire(
                        new AccountsToReview(office, confirmed.size(), term.reviewBy(Collections.min(confirmed)))));
        administratorReviews
                .due()
                .forEach((administrator, confirmed) -> administratorsToReview.fire(new AdministratorsToReview(
                        administrator, confirmed.size(), term.reviewBy(Collections.min(confirmed)))));
    }
}
