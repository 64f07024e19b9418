package tw.anwang.identity.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Roles and their rights as the tables hold them. */
@ApplicationScoped
class RoleRows {
    private static final String ROLE = "select id, code, version, name_zh, name_en, needs_second_factor,"
            + " retired_at is not null, (select group_concat(p.permission) from identity_role_permission p"
            + " where p.role_code = code) from identity_role";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    List<RoleRow> list() {
        return rows(em.createNativeQuery("select r.id, r.code,"
                        + " (select count(*) from identity_role_permission p where p.role_code = r.code),"
                        + " r.needs_second_factor, r.retired_at is not null, count(a.id), count(if(a.disabled_at is null, 1, null))"
                        + " from identity_role r left join identity_account_role h on h.role_code = r.code"
                        + " left join identity_account a on a.id = h.account_id group by r.code"
                        + " order by r.retired_at is not null, r.position, r.code"))
                .stream()
                .map(row -> new RoleRow(
                        number(row[0]),
                        (String) row[1],
                        (int) number(row[2]),
                        flag(row[3]),
                        flag(row[4]),
                        number(row[5]),
                        number(row[6])))
                .toList();
    }

    /** Every role with its rights, retired ones last; one statement. */
    List<Role> all() {
        return rows(em.createNativeQuery(ROLE + " order by retired_at is not null, position, code")).stream()
                .map(RoleRows::role)
                .toList();
    }

    Optional<Role> byId(long id) {
        return first(em.createNativeQuery(ROLE + " where id = ?1").setParameter(1, id));
    }

    /** The same, and nobody else changes, gives or retires it before this transaction ends. */
    Optional<Role> held(long id) {
        return first(em.createNativeQuery(ROLE + " where id = ?1 for update").setParameter(1, id));
    }

    private static Optional<Role> first(Query query) {
        return rows(query).stream().findFirst().map(RoleRows::role);
    }

    private static Role role(Object[] row) {
        Set<String> rights = row[7] == null ? Set.of() : Set.of(((String) row[7]).split(","));
        RoleDetails details = new RoleDetails((String) row[3], (String) row[4], rights, flag(row[5]));
        return new Role(number(row[0]), (String) row[1], (int) number(row[2]), details, flag(row[6]));
    }

    /** The rights of every role, by its code. */
    Map<String, Set<String>> permissions() {
        Map<String, Set<String>> rights = new HashMap<>();
        rows(em.createNativeQuery("select role_code, permission from identity_role_permission"))
                .forEach(row -> rights.computeIfAbsent((String) row[0], code -> new TreeSet<>())
                        .add((String) row[1]));
        return rights;
    }

    boolean isTaken(String code) {
        return !em.createNativeQuery("select 1 from identity_role where code = ?1")
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }

    /** @return its id */
    long add(String code, RoleDetails details) {
        em.createNativeQuery("insert into identity_role (code, position, name_zh, name_en, needs_second_factor)"
                        + " select ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4 from identity_role")
                .setParameter(1, code)
                .setParameter(2, details.nameZh())
                .setParameter(3, details.nameEn())
                .setParameter(4, details.needsSecondFactor())
                .executeUpdate();
        details.permissions().forEach(right -> allow(code, right));
        return number(em.createNativeQuery("select id from identity_role where code = ?1")
                .setParameter(1, code)
                .getSingleResult());
    }

    /** @throws OptimisticLockException where somebody saved after that version was read */
    void change(Role read, RoleDetails details) {
        counted(
                em.createNativeQuery("update identity_role set name_zh = ?3, name_en = ?4, needs_second_factor = ?5,"
                                + " version = version + 1 where id = ?1 and version = ?2")
                        .setParameter(3, details.nameZh())
                        .setParameter(4, details.nameEn())
                        .setParameter(5, details.needsSecondFactor()),
                read);
        details.beyond(read.details()).forEach(right -> allow(read.code(), right));
        read.details().beyond(details).forEach(right -> em.createNativeQuery(
                        "delete from identity_role_permission where role_code = ?1 and permission = ?2")
                .setParameter(1, read.code())
                .setParameter(2, right)
                .executeUpdate());
    }

    void retire(Role read, LocalDateTime at) {
        counted(
                em.createNativeQuery("update identity_role set retired_at = ?3, version = version + 1"
                                + " where id = ?1 and version = ?2")
                        .setParameter(3, at),
                read);
    }

    private static void counted(Query update, Role read) {
        int changed = update.setParameter(1, read.id())
                .setParameter(2, read.version())
                .executeUpdate();
        if (changed == 0) {
            throw new OptimisticLockException("role " + read.code());
        }
    }

    private void allow(String code, String right) {
        em.createNativeQuery("insert into identity_role_permission (role_code, permission) values (?1, ?2)")
                .setParameter(1, code)
                .setParameter(2, right)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    static boolean flag(Object value) {
        return value instanceof Boolean yes ? yes : number(value) != 0;
    }
}
