package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** Who administers accounts: one of them must stay in. */
@ApplicationScoped
class Administrators {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Roles roles;

    /** Whether nobody else with its administrative role is in: who could open it again? */
    boolean isLast(Account account) {
        Set<String> administrative = roles.apart().administrative();
        boolean administers = account.roles().stream().anyMatch(administrative::contains);
        return administers
                && em.createQuery(
                                        "select count(a) from Account a join a.roles r where a.disabledAt is null"
                                                + " and a.id <> :own and r in :roles",
                                        Long.class)
                                .setParameter("own", account.id().value())
                                .setParameter("roles", account.roles())
                                .getSingleResult()
                        == 0;
    }
}
