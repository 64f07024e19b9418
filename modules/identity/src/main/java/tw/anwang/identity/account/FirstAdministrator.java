package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Trail;
import tw.anwang.identity.password.PasswordRules;
import tw.anwang.identity.password.Passwords;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Opens the first account of all, for {@link tw.anwang.identity.FirstAccount}, which knows when. */
@ApplicationScoped
public class FirstAdministrator {
    /** 衛生福利部, whose programme this is, in the seed of the directory. */
    static final OfficeId MINISTRY = new OfficeId(100);

    /** 系統管理者 in the seed of the roles. */
    static final String ROLE = "administrator";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    PasswordRules rules;

    @Inject
    Passwords passwords;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Whether somebody has an account, disabled ones among them. */
    public boolean isNotNeeded() {
        return !em.createNativeQuery("select 1 from identity_account limit 1")
                .getResultList()
                .isEmpty();
    }

    /** @throws RuleBroken {@code identity.password.*} where the password is not good enough */
    @Transactional
    public void open(String signInName, String password) {
        rules.whyNotUse(password, signInName).ifPresent(RuleBroken::refuse);
        Account account = new Account(
                signInName, Sentences.of("identity", "role." + ROLE, Locale.TAIWAN), MINISTRY, Set.of(ROLE));
        account.password().set(passwords.hash(password), true, clock.instant());
        em.persist(account);
        em.flush();
        trail.record("create", Accounts.KIND, account.id().value(), "first account, office " + MINISTRY.value());
    }
}
