package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.permission.IdentityPermissions;

/**
 * Who administers accounts: one of them must stay in. Asks no right: also asked when somebody applies who has no account
 * yet, who is told none of it.
 */
@ApplicationScoped
public class Administrators {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Roles roles;

    @Inject
    Offices offices;

    /** Who gives rights to people of this office: the administrators of its county, else those of the country. */
    public List<AccountId> of(OfficeId office) {
        String county = offices.byId(office).map(OfficeRef::countyCode).orElse(null);
        List<AccountId> ofCounty = county == null ? List.of() : having(IdentityPermissions.ADMINISTER_COUNTY, county);
        return ofCounty.isEmpty() ? national() : ofCounty;
    }

    /** Those of the country. */
    public List<AccountId> national() {
        return having(IdentityPermissions.ADMINISTER, office -> true);
    }

    /**
     * Who answers for an account of this office beside those left out: the heads of the office, else who gives rights
     * there, else the administrators of the country.
     */
    public List<AccountId> answeringFor(OfficeId office, Collection<AccountId> but) {
        List<AccountId> heads = having(IdentityPermissions.REVIEW_ACCOUNTS, office::equals);
        return Stream.of(heads, of(office), national())
                .map(some -> some.stream().filter(one -> !but.contains(one)).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<AccountId> having(String permission, String county) {
        return having(permission, office -> offices.byId(office)
                .filter(own -> county.equals(own.countyCode()))
                .isPresent());
    }

    private List<AccountId> having(String permission, Predicate<OfficeId> there) {
        List<?> rows = em.createNativeQuery("select distinct a.id, a.office_id from identity_account a"
                        + " join identity_account_role r on r.account_id = a.id"
                        + " join identity_role_permission p on p.role_code = r.role_code"
                        + " where a.disabled_at is null and p.permission = ?1 order by a.id")
                .setParameter(1, permission)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> there.test(new OfficeId(((Number) row[1]).longValue())))
                .map(row -> new AccountId(((Number) row[0]).longValue()))
                .toList();
    }

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
