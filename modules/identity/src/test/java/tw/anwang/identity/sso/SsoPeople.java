package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.testing.TestClock;

/** The accounts and mappings these tests need, and what became of them. */
@ApplicationScoped
public class SsoPeople {
    static final OfficeId MINISTRY = new OfficeId(100);
    static final OfficeId KAOHSIUNG = new OfficeId(10200);
    static final OfficeId KAOHSIUNG_SOCIAL = new OfficeId(10201);
    static final OfficeId TAIPEI_SOCIAL = new OfficeId(10101);

    private static int number;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TestClock clock;

    /** A name no other test has. */
    static String fresh(String word) {
        return word + ++number;
    }

    @Transactional
    public AccountId made(OfficeId office, String... roles) {
        em.createNativeQuery("insert into identity_account (sign_in_name, name, office_id) values (?1, '單一登入', ?2)")
                .setParameter(1, fresh("sso.person"))
                .setParameter(2, office.value())
                .executeUpdate();
        var id = (Number) em.createNativeQuery("select last_insert_id()").getSingleResult();
        for (String role : roles) {
            em.createNativeQuery("insert into identity_account_role (account_id, role_code) values (?1, ?2)")
                    .setParameter(1, id.longValue())
                    .setParameter(2, role)
                    .executeUpdate();
        }
        return new AccountId(id.longValue());
    }

    @Transactional
    public void set(AccountId account, String change) {
        em.createNativeQuery("update identity_account set " + change + " where id = ?1")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    /** A line that counts: somebody else has confirmed it. */
    @Transactional
    public void mapped(String group, String role, OfficeId office, AccountId by) {
        mapped(group, role, office, by, made(MINISTRY, "administrator"));
    }

    @Transactional
    public void mapped(String group, String role, OfficeId office, AccountId by, AccountId confirmedBy) {
        GroupMapping mapping = new GroupMapping(group, role, office, by, clock.instant());
        mapping.confirm(confirmedBy, clock.instant());
        em.persist(mapping);
    }

    @Transactional
    public void waits(String group, String role, OfficeId office, AccountId by) {
        em.persist(new GroupMapping(group, role, office, by, clock.instant()));
    }

    /** Gives the account an authenticator app. */
    @Transactional
    public void factor(AccountId account) {
        em.createNativeQuery("insert into identity_factor (account_id, kind, name, added_at, secret)"
                        + " values (?1, 'AUTHENTICATOR', '手機', utc_timestamp(3), x'00')")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    @Transactional
    public void unmapped(String group) {
        em.createQuery("delete from GroupMapping m where m.group = :group")
                .setParameter("group", group)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    @Transactional
    public Set<String> roles(AccountId account) {
        return new TreeSet<>(
                (List<String>) em.createNativeQuery("select role_code from identity_account_role where account_id = ?1")
                        .setParameter(1, account.value())
                        .getResultList());
    }

    @Transactional
    public String column(AccountId account, String column) {
        return String.valueOf(em.createNativeQuery("select " + column + " from identity_account where id = ?1")
                .setParameter(1, account.value())
                .getSingleResult());
    }

    static Shown shown(String subject, String person, String... groups) {
        return new Shown(SampleIssuer.ADDRESS, subject, person, "示範人員", "", Set.of(groups), Set.of());
    }
}
