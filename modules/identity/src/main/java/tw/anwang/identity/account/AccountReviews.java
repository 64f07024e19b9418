package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountsReviewed;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.grant.GrantEnds;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.kernel.RuleBroken;

/** The accounts a head answers for: those of the own office and of those below it, confirmed or revoked one by one. */
@ApplicationScoped
@Transactional
public class AccountReviews implements ReviewedAccounts {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ReviewTerm term;

    @Inject
    DueAccounts due;

    @Inject
    Roles roles;

    @Inject
    GrantEnds grants;

    @Inject
    Trail trail;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    Event<AccountsReviewed> reviewed;

    @Inject
    Clock clock;

    /** All accounts in use but those of administrators and auditors; those that are due before the others. */
    @Override
    @Permitted(IdentityPermissions.REVIEW_ACCOUNTS)
    public List<ReviewRow> rows() {
        Instant dueBefore = term.dueBefore(clock.instant());
        Roles.Apart apart = roles.apart();
        List<ReviewRow> rows = em
                .createQuery(
                        "select distinct a from Account a left join fetch a.roles where a.disabledAt is null"
                                + " and a.officeId in :offices order by a.officeId, a.name, a.id",
                        Account.class)
                .setParameter("offices", offices())
                .getResultList()
                .stream()
                .filter(account -> !apart.contains(account.roles()))
                .map(account -> account.asReviewRow(dueBefore, user.getMe().isOrActsFor(account.id())))
                .sorted(Comparator.comparing((ReviewRow row) -> !row.due()))
                .toList();
        trail.listed(Accounts.KIND, "review", rows.stream().map(ReviewRow::id).collect(Collectors.toList()));
        return rows;
    }

    /** The person is still there and needs the account as it is. */
    @Override
    @Permitted(IdentityPermissions.REVIEW_ACCOUNTS)
    public void confirm(long id, int version) {
        Account account = reviewed(id, version);
        Set<OfficeId> before = due.byOffice(term.dueBefore(clock.instant())).keySet();
        account.confirm(user.getMe().id(), clock.instant());
        trail.record("confirmAccount", Accounts.KIND, id, null);
        tell(before);
    }

    /** The person has left, or needs it no more: out at the next click. */
    @Override
    @Permitted(IdentityPermissions.REVIEW_ACCOUNTS)
    public void revoke(long id, int version) {
        Account account = reviewed(id, version);
        Set<OfficeId> before = due.byOffice(term.dueBefore(clock.instant())).keySet();
        account.disable(clock.instant());
        grants.leftBy(account.id());
        openSignIns.endAll(account.id(), 0, Ending.DISABLED);
        trail.record("revokeAccount", Accounts.KIND, id, null);
        tell(before);
    }

    private Account reviewed(long id, int version) {
        Account account = em.find(Account.class, id);
        if (account == null || !offices().contains(account.officeId().value())) {
            throw new NotVisible(Accounts.KIND, id);
        }
        if (roles.apart().contains(account.roles())) {
            throw new RuleBroken("identity.account.administrators");
        }
        // neither the own one nor that of whom one acts for
        if (user.getMe().isOrActsFor(account.id())) {
            throw new RuleBroken("identity.review.own");
        }
        if (account.version() != version) {
            throw new OptimisticLockException(account);
        }
        return account;
    }

    private void tell(Set<OfficeId> before) {
        em.flush();
        Set<OfficeId> left = due.byOffice(term.dueBefore(clock.instant())).keySet();
        before.stream()
                .filter(office -> !left.contains(office))
                .forEach(office -> reviewed.fire(new AccountsReviewed(office)));
    }

    private Set<Long> offices() {
        return user.getMe().scope().offices();
    }
}
