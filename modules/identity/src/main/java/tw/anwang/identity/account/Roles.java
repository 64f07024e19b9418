package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.permission.IdentityPermissions;

/** The roles an account can have, as data. */
@ApplicationScoped
public class Roles {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /** Codes in the order in which pages show them; the words are {@code role.<code>} in the messages. */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public List<String> codes() {
        return texts("select code from identity_role order by position");
    }

    /** Those that administer accounts: they see no content of meetings, and the national administrator alone gives them. */
    Set<String> administrative() {
        return new HashSet<>(texts("select distinct role_code from identity_role_permission where permission = '"
                + IdentityPermissions.ACCOUNTS + "'"));
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return (List<String>) em.createNativeQuery(sql).getResultList();
    }
}
