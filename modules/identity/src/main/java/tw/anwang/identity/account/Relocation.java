package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Trail;

/** Moves an account once both offices have agreed. Asks no right: who agreed has been asked, and the clock has none. */
@ApplicationScoped
public class Relocation {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Trail trail;

    @Inject
    Roles roles;

    /** @return false where the account is not in use in the old office any more, or administers or audits by now */
    @Transactional
    public boolean move(AccountId person, OfficeId from, OfficeId to) {
        Account account = em.find(Account.class, person.value());
        if (account.isDisabled()
                || !account.officeId().equals(from)
                || roles.apart().contains(account.roles())) {
            return false;
        }
        account.moveTo(to);
        trail.record("moveAccount", Accounts.KIND, person.value(), "office %s to %s".formatted(from, to));
        return true;
    }
}
