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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.AdministratorsReviewed;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/**
 * The accounts no head answers for: those of administrators and auditors. National administrators confirm or revoke
 * them, each those of the others.
 */
@ApplicationScoped
@Transactional
public class AdministratorReviews implements ReviewedAccounts {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AccountBook book;

    @Inject
    Administrators administrators;

    @Inject
    ReviewTerm term;

    @Inject
    Roles roles;

    @Inject
    Trail trail;

    @Inject
    Event<AdministratorsReviewed> reviewed;

    @Inject
    Clock clock;

    /** All in use, those that are due before the others. */
    @Override
    @Permitted(IdentityPermissions.ADMINISTER)
    public List<ReviewRow> rows() {
        Instant dueBefore = term.dueBefore(clock.instant());
        AccountId me = user.getMe().id();
        List<ReviewRow> rows = apart().map(
                        account -> account.asReviewRow(dueBefore, account.id().equals(me)))
                .sorted(Comparator.comparing((ReviewRow row) -> !row.due()))
                .toList();
        trail.listed(Accounts.KIND, "review", rows.stream().map(ReviewRow::id).toList());
        return rows;
    }

    /** The person still administers or audits. */
    @Override
    @Permitted(IdentityPermissions.ADMINISTER)
    public void confirm(long id, int version) {
        reviewed(id, version).confirm(user.getMe().id(), clock.instant());
        trail.record("confirmAccount", Accounts.KIND, id, null);
        tell();
    }

    /** Out at the next click. @throws RuleBroken where nobody would be left to administer */
    @Override
    @Permitted(IdentityPermissions.ADMINISTER)
    public void revoke(long id, int version) {
        Account account = reviewed(id, version);
        if (administrators.isLast(account)) {
            throw new RuleBroken("identity.review.lastAdministrator");
        }
        book.disable(account);
        trail.record("revokeAccount", Accounts.KIND, id, null);
        tell();
    }

    /** For each national administrator the last confirmations of the others' accounts that are due. For the clock. */
    Map<AccountId, List<Instant>> due() {
        Instant dueBefore = term.dueBefore(clock.instant());
        List<Account> apart = apart().toList();
        List<String> national = roles.having(IdentityPermissions.ADMINISTER);
        Map<AccountId, List<Instant>> due = new LinkedHashMap<>();
        apart.stream()
                .filter(account -> account.roles().stream().anyMatch(national::contains))
                .forEach(one -> due.put(one.id(), dueOf(apart, one.id(), dueBefore)));
        due.values().removeIf(List::isEmpty);
        return due;
    }

    private static List<Instant> dueOf(List<Account> apart, AccountId administrator, Instant dueBefore) {
        return apart.stream()
                .filter(account -> !account.id().equals(administrator))
                .map(Account::confirmedAt)
                .filter(confirmed -> confirmed.isBefore(dueBefore))
                .toList();
    }

    private Stream<Account> apart() {
        Roles.Apart apart = roles.apart();
        return em
                .createQuery(
                        "select distinct a from Account a left join fetch a.roles where a.disabledAt is null"
                                + " and exists (select 1 from Account b join b.roles r where b = a and r in :apart)"
                                + " order by a.officeId, a.name, a.id",
                        Account.class)
                .setParameter(
                        "apart", apart.kinds().stream().flatMap(Set::stream).toList())
                .getResultList()
                .stream();
    }

    private Account reviewed(long id, int version) {
        Account account = em.find(Account.class, id);
        if (account == null || account.isDisabled() || !roles.apart().contains(account.roles())) {
            throw new NotVisible(Accounts.KIND, id);
        }
        if (account.id().equals(user.getMe().id())) {
            throw new RuleBroken("identity.review.ownAdministrator");
        }
        if (account.version() != version) {
            throw new OptimisticLockException(account);
        }
        return account;
    }

    /** What one has confirmed is off the list of the others too. */
    private void tell() {
        em.flush();
        Map<AccountId, List<Instant>> left = due();
        List<String> national = roles.having(IdentityPermissions.ADMINISTER);
        apart().filter(account -> account.roles().stream().anyMatch(national::contains))
                .map(Account::id)
                .filter(administrator -> !left.containsKey(administrator))
                .forEach(administrator -> reviewed.fire(new AdministratorsReviewed(administrator)));
    }
}
