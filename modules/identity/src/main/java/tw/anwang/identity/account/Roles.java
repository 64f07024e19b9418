package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Sphere;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.permission.PermissionBook;

/** The roles an account can have, as data. */
@ApplicationScoped
public class Roles {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    PermissionBook book;

    /** Codes in the order in which pages show them, without the retired; {@code roleNames} has their words. */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public List<String> codes() {
        return texts("select code from identity_role where retired_at is null order by position");
    }

    /** Whether all of these can be given; until this transaction ends nobody changes or retires one. */
    boolean areGivable(Set<String> codes) {
        List<?> given = em.createNativeQuery("select code from identity_role where find_in_set(code, ?1)"
                        + " and retired_at is null lock in share mode")
                .setParameter(1, String.join(",", codes))
                .getResultList();
        return given.size() == codes.size();
    }

    /**
     * Roles that go with no others: those that administer accounts see no content, those that audit do not audit
     * themselves. The national administrator alone gives them, and those that see the whole country.
     */
    record Apart(Set<String> administrative, Set<String> auditing, Set<String> nationwide) {
        List<Set<String>> kinds() {
            return List.of(administrative, auditing);
        }

        /** Whether one of these roles is among them. */
        boolean contains(Set<String> roles) {
            return kinds().stream().flatMap(Set::stream).anyMatch(roles::contains);
        }

        /** Whether one of these roles sees more than a county. */
        boolean seesTheCountry(Set<String> roles) {
            return nationwide.stream().anyMatch(roles::contains);
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
        List<Object[]> rows = em.createNativeQuery("select role_code, permission from identity_role_permission")
                .getResultList();
        return new Apart(
                roles(rows, right -> book.sphereOf(right) == Sphere.ADMINISTRATION),
                roles(rows, right -> book.sphereOf(right) == Sphere.AUDIT),
                roles(rows, IdentityPermissions.SEES_EVERYTHING::equals));
    }

    private static Set<String> roles(List<Object[]> rows, Predicate<String> asked) {
        return rows.stream()
                .filter(row -> asked.test((String) row[1]))
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return (List<String>) em.createNativeQuery(sql).getResultList();
    }
}
