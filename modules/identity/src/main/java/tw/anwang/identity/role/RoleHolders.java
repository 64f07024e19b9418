package tw.anwang.identity.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.permission.IdentityPermissions;

/** Who holds a role, and what they hold beside it. */
@ApplicationScoped
class RoleHolders {
    private static final String IN_USE = " join identity_account a on a.id = h.account_id and a.disabled_at is null";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /** Disabled accounts among them: they can be enabled again. */
    long all(String code) {
        return one("select count(*) from identity_account_role h where h.role_code = ?1", code);
    }

    long inUse(String code) {
        return one("select count(*) from identity_account_role h" + IN_USE + " where h.role_code = ?1", code);
    }

    /** Those in use who would have to add a second factor before anything else. */
    long withoutFactor(String code) {
        return one(
                "select count(*) from identity_account_role h" + IN_USE + " where h.role_code = ?1"
                        + " and not exists (select 1 from identity_factor f where f.account_id = a.id)",
                code);
    }

    boolean isHeldBy(AccountId person, String code) {
        return !em.createNativeQuery("select 1 from identity_account_role where account_id = ?1 and role_code = ?2")
                .setParameter(1, person.value())
                .setParameter(2, code)
                .getResultList()
                .isEmpty();
    }

    /** How many in use have each of these rights through another role as well. */
    Map<String, Long> throughOthers(String code, Collection<String> rights) {
        Map<String, Long> have = new HashMap<>();
        if (!rights.isEmpty()) {
            RoleRows.rows(em.createNativeQuery("select p.permission, count(distinct a.id) from identity_account_role h"
                                    + IN_USE
                                    + " join identity_account_role o on o.account_id = a.id and o.role_code <> h.role_code"
                                    + " join identity_role_permission p on p.role_code = o.role_code"
                                    + " where h.role_code = ?1 and find_in_set(p.permission, ?2) group by p.permission")
                            .setParameter(1, code)
                            .setParameter(2, String.join(",", rights)))
                    .forEach(row -> have.put((String) row[0], RoleRows.number(row[1])));
        }
        return have;
    }

    /** The other roles of those who hold it, each set once. */
    @SuppressWarnings("unchecked")
    List<Set<String>> besides(String code) {
        List<String> sets = em.createNativeQuery("select distinct group_concat(o.role_code order by o.role_code) from"
                        + " identity_account_role h join identity_account_role o on o.account_id = h.account_id"
                        + " and o.role_code <> h.role_code where h.role_code = ?1 group by h.account_id")
                .setParameter(1, code)
                .getResultList();
        return sets.stream()
                .map(codes -> Arrays.stream(codes.split(",")).collect(Collectors.toSet()))
                .toList();
    }

    /** People in use who may edit roles through another role than this one. */
    long otherEditors(String code) {
        return RoleRows.number(em.createNativeQuery("select count(distinct a.id) from identity_account_role h" + IN_USE
                        + " join identity_role_permission p on p.role_code = h.role_code and p.permission = ?2"
                        + " where h.role_code <> ?1 and (a.ends_on is null or a.ends_on >= curdate())")
                .setParameter(1, code)
                .setParameter(2, IdentityPermissions.ROLES)
                .getSingleResult());
    }

    private long one(String sql, String code) {
        return RoleRows.number(em.createNativeQuery(sql).setParameter(1, code).getSingleResult());
    }
}
