package tw.anwang.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.PasswordAgain;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.identity.signin.SignInTimes;
import tw.anwang.kernel.RuleBroken;

/** The second factors of the person of this request. */
@ApplicationScoped
public class OwnFactors {
    private static final int MOST = 10;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    FactorNeed need;

    @Inject
    FactorAttempts attempts;

    @Inject
    RecoveryCodeRows recoveryCodes;

    @Inject
    PasswordAgain passwordAgain;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    Trail trail;

    /** In the order in which they were added. */
    @Permitted(Permitted.ANYONE)
    public List<FactorRow> list() {
        return all().stream().map(Factor::asRow).toList();
    }

    /** Which kinds the person can be asked for. */
    @Permitted(Permitted.ANYONE)
    public boolean has(FactorKind kind) {
        return all().stream().anyMatch(factor -> factor.kind() == kind);
    }

    /** Whether a role of the person may not be used without a second factor. */
    @Permitted(Permitted.ANYONE)
    public boolean isRequired() {
        return need.isRequired(me());
    }

    /** Why no factor of the person can be removed now. */
    @Permitted(Permitted.ANYONE)
    public Optional<RuleBroken> whyNotRemove() {
        return all().size() == 1 && need.isRequired(me())
                ? Optional.of(new RuleBroken("identity.factor.last"))
                : Optional.empty();
    }

    /** @throws RuleBroken {@code identity.factor.tooMany} */
    void add(Factor factor) {
        if (all().size() >= MOST) {
            throw new RuleBroken("identity.factor.tooMany", MOST);
        }
        em.persist(factor);
    }

    @Transactional
    @Permitted(Permitted.ANYONE)
    public void rename(long id, String name) {
        mine(id).rename(name);
        trail.record("renameFactor", FactorAttempts.KIND, me().value(), id + " " + name);
    }

    /**
     * Removes a factor; with the last one the recovery codes go too. Every other sign-in of the person ends: one of them
     * may have come by the factor that is removed because it was lost.
     *
     * @throws RuleBroken where the password is wrong or a role needs the factor
     */
    @Transactional(dontRollbackOn = RuleBroken.class)
    @Permitted(Permitted.ANYONE)
    public void remove(long id, String password) {
        passwordAgain.confirm(password);
        attempts.hold(me());
        Factor factor = mine(id);
        whyNotRemove().ifPresent(RuleBroken::refuse);
        em.remove(factor);
        em.flush();
        if (all().isEmpty()) {
            recoveryCodes.forget(me());
        }
        openSignIns.endAll(me(), user.signIn().map(SignInTimes::id).orElse(0L), Ending.FACTOR);
        trail.record("removeFactor", FactorAttempts.KIND, me().value(), factor.kind() + " " + id);
    }

    private Factor mine(long id) {
        Factor factor = em.find(Factor.class, id);
        if (factor == null || !factor.belongsTo(me())) {
            throw new NotVisible("identity.factor", id);
        }
        return factor;
    }

    private List<Factor> all() {
        return em.createQuery("select f from Factor f where f.accountId = :account order by f.id", Factor.class)
                .setParameter("account", me().value())
                .getResultList();
    }

    private AccountId me() {
        return user.getMe().id();
    }
}
