package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Trail;
import tw.anwang.identity.grant.GrantEnds;
import tw.anwang.identity.permission.IdentityPermissions;

/** Moves an account once both offices have agreed. Asks no right: who agreed has been asked, and the clock has none. */
@ApplicationScoped
public class Relocation {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    GrantEnds grants;

    @Inject
    Trail trail;

    @Inject
    Roles roles;

    /**
     * @return false where the account is not in use in the old office any more, or has a role that an administrator has
     *     to look at: one that administers, audits, heads an office or sees more than an office
     */
    @Transactional
    public boolean move(AccountId person, OfficeId from, OfficeId to) {
        Account account = em.find(Account.class, person.value());
        if (account.isDisabled() || !account.officeId().equals(from) || isAnAdministratorsMatter(account)) {
            return false;
        }
        account.moveTo(to);
        grants.leftBy(person);
        trail.record("moveAccount", Accounts.KIND, person.value(), "office %s to %s".formatted(from, to));
        return true;
    }

    private boolean isAnAdministratorsMatter(Account account) {
        Set<String> wide = new HashSet<>(roles.having(IdentityPermissions.SEES_COUNTY));
        wide.addAll(roles.having(IdentityPermissions.SEES_EVERYTHING));
        wide.addAll(roles.having(IdentityPermissions.REVIEW_ACCOUNTS));
        return roles.apart().contains(account.roles())
                || account.roles().stream().anyMatch(wide::contains);
    }
}
