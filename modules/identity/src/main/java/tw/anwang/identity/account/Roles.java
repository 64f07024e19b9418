package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

        /** Whether one of these roles is among them. */
        boolean contains(Set<String> roles) {
            return kinds().stream().flatMap(Set::stream).anyMatch(roles::contains);
        }
    }

    /** Codes of the roles with this right. */
    @SuppressWarnings("unchecked")
    List<String> having(String permission) {
        return em.createNativeQuery("select role_code from identity_role_permission where permission = ?1")
                .setParameter(1, permission)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    Apart apart() {
        List<Object[]> rows = em.createNativeQuery("select role_code, permission from identity_role_permission"
                        + " where permission in (?1, ?2, ?3)")
                .setParameter(1, IdentityPermissions.ACCOUNTS)
                .setParameter(2, IdentityPermissions.AUDIT_COUNTY)
                .setParameter(3, IdentityPermissions.AUDIT_COUNTRY)
                .getResultList();
        Map<Boolean, Set<String>> administer = rows.stream()
                .collect(Collectors.partitioningBy(
                        row -> IdentityPermissions.ACCOUNTS.equals(row[1]),
                        Collectors.mapping(row -> (String) row[0], Collectors.toSet())));
        return new Apart(administer.get(true), administer.get(false));
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return (List<String>) em.createNativeQuery(sql).getResultList();
    }
}
