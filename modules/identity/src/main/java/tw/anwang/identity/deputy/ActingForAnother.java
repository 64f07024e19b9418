package tw.anwang.identity.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.DeputyNamed;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.signin.SignInTimes;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** A deputy begins and stops to act for somebody, within the days for which that was named. */
@ApplicationScoped
@Transactional
@Permitted(Permitted.ANYONE)
public class ActingForAnother {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** From now on this sign-in acts for the person; the next request sees what that person sees. */
    public void begin(long id) {
        Deputizing deputizing = em.find(Deputizing.class, id);
        if (deputizing == null || !deputizing.deputy().equals(user.getMe().id())) {
            throw new NotVisible(DeputyNamed.KIND, id);
        }
        if (!deputizing.isOn(Taipei.today(clock))) {
            throw new RuleBroken("identity.deputy.notNow", deputizing.from(), deputizing.to());
        }
        actFor(id);
        trail.record(
                "beginDeputizing",
                DeputyNamed.KIND,
                id,
                "person " + deputizing.person().value());
    }

    /** Back to the own rights. */
    public void stop() {
        trail.record("stopDeputizing", DeputyNamed.KIND, 0, null);
        actFor(null);
    }

    private void actFor(Long id) {
        long signIn = user.signIn().map(SignInTimes::id).orElseThrow(() -> new RuleBroken("identity.deputy.noSignIn"));
        em.createNativeQuery("update identity_sign_in set deputy_id = ?1 where id = ?2")
                .setParameter(1, id)
                .setParameter(2, signIn)
                .executeUpdate();
    }
}
