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

    /**
     * Roles that go with no others: those that administer accounts see no content, those that audit do not audit
     * themselves. The national administrator alone gives them.
     */
    record Apart(Set<String> administrative, Set<String> auditing) {
        List<Set<String>> kinds() {
            return List.of(administrative, auditing);
        }
    }

    Apart apart() {
        return new Apart(
                having("'" + IdentityPermissions.ACCOUNTS + "'"),
                having("'" + IdentityPermissions.AUDIT_COUNTY + "', '" + IdentityPermissions.AUDIT_COUNTRY + "'"));
    }

    private Set<String> having(String permissions) {
        return new HashSet<>(texts(
                "select distinct role_code from identity_role_permission where permission in (" + permissions + ")"));
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return (List<String>) em.createNativeQuery(sql).getResultList();
    }
}
