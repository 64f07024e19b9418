package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.DraftTaken;
import tw.anwang.identity.GrantDecided;
import tw.anwang.identity.GrantProposed;
import tw.anwang.identity.GrantReviewed;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** All grants of offices: each change stands in one transaction with its line of life and its row in the trail. */
@ApplicationScoped
public class Grants {
    static final String KIND = GrantProposed.KIND;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    GrantReach reach;

    @Inject
    GrantReceivers receivers;

    @Inject
    Kinds kinds;

    @Inject
    Event<DraftTaken> saved;

    @Inject
    Event<GrantProposed> proposed;

    @Inject
    Event<GrantDecided> decided;

    @Inject
    Event<GrantReviewed> reviewed;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws NotVisible where the person's offices neither give nor receive it */
    @Transactional
    @Permitted(IdentityPermissions.GRANTS)
    public GrantSheet sheet(long id) {
        Grant grant = byId(id);
        grant.kinds();
        grant.steps();
        Standing standing = reach.standing(user.getMe(), grant);
        trail.record("read", KIND, id, null);
        Map<GrantAct, Optional<RuleBroken>> whyNot = new EnumMap<>(GrantAct.class);
        Arrays.stream(GrantAct.values())
                .filter(GrantAct::isByHand)
                .forEach(act -> whyNot.put(act, whyNot(grant, act, standing)));
        return new GrantSheet(
                grant,
                standing.owner() || standing.national(),
                isOver(grant),
                grant.isDue(Taipei.today(clock)),
                receivers.whyNot(grant.granteeAccount()),
                whyNot);
    }

    private Optional<RuleBroken> whyNot(Grant grant, GrantAct act, Standing standing) {
        return grant.whyNot(act, standing, Taipei.today(clock))
                .or(() -> act.opens() ? receivers.whyNot(grant.granteeAccount()) : Optional.empty());
    }

    private boolean isOver(Grant grant) {
        return grant.state() != GrantState.ENDED && grant.isOver(Taipei.today(clock));
    }

    /** Whether this person answers for the data of the grant, and may know how it was used. */
    boolean isOwned(long id) {
        Standing standing = standing(id);
        return standing.owner() || standing.national();
    }

    private Grant byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Grant> query = cb.createQuery(Grant.class);
        Root<Grant> grant = query.from(Grant.class);
        query.where(cb.equal(grant.get("id"), id), reach.seen(user.getMe(), cb, grant));
        return em.createQuery(query).getResultStream().findFirst().orElseThrow(() -> new NotVisible(KIND, id));
    }

    /** Asks for a grant of what the person's office owns. @return its number */
    @Transactional
    @Permitted(IdentityPermissions.GRANTS)
    public long request(GrantTerms terms) {
        if (!kinds.names().containsAll(terms.kinds())) {
            throw new RuleBroken("identity.grant.noKind");
        }
        Grant grant = new Grant(
                terms,
                receivers.officeOf(terms.granteeAccount()),
                reach.standing(user.getMe(), terms),
                clock.instant());
        receivers.whyNot(terms.granteeAccount()).ifPresent(RuleBroken::refuse);
        em.persist(grant);
        em.flush();
        saved.fire(new DraftTaken(KIND, ""));
        proposed.fire(new GrantProposed(grant.id(), grant.owner(), grant.purpose()));
        trail.record(GrantAct.REQUEST.verb(), KIND, grant.id(), words(terms));
        return grant.id();
    }

    /**
     * Approves it, switches it on or off, ends it.
     *
     * @param version the person looked at
     * @param words the reason, or null
     * @throws OptimisticLockException where somebody else acted first
     */
    @Transactional
    @Permitted(IdentityPermissions.GRANTS)
    public void carryOut(GrantAct act, long id, int version, String words) {
        Grant grant = read(id, version);
        Standing standing = reach.standing(user.getMe(), grant);
        whyNot(grant, act, standing).ifPresent(RuleBroken::refuse);
        grant.carryOut(act, words, standing, clock.instant());
        if (act == GrantAct.APPROVE || act == GrantAct.END) {
            decided.fire(new GrantDecided(id));
        }
        if (act == GrantAct.END) {
            reviewed.fire(new GrantReviewed(id));
        }
        trail.record(act.verb(), KIND, id, words);
    }

    /** It is still needed. @param next day of review @throws OptimisticLockException where somebody else acted first */
    @Transactional
    @Permitted(IdentityPermissions.GRANTS)
    public void review(long id, int version, LocalDate next, String words) {
        read(id, version).review(next, words, standing(id), clock.instant());
        reviewed.fire(new GrantReviewed(id));
        trail.record(GrantAct.REVIEW.verb(), KIND, id, words);
    }

    private Standing standing(long id) {
        return reach.standing(user.getMe(), byId(id));
    }

    private Grant read(long id, int version) {
        Grant grant = byId(id);
        if (grant.version() != version) {
            throw new OptimisticLockException(grant);
        }
        return grant;
    }

    /** What the trail keeps: who gets what from whom, how long. */
    private static String words(GrantTerms terms) {
        String grantee = terms.granteeOffice() == null
                ? "account " + terms.granteeAccount().value()
                : "office " + terms.granteeOffice().value();
        return "owner " + terms.owner().value() + " to " + grantee + ", "
                + String.join(" ", new TreeSet<>(terms.kinds())) + ", "
                + terms.period().from() + " to " + terms.period().to();
    }
}
