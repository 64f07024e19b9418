package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.welfare.WelfarePermissions;

/** All cases: finds the one that somebody works on, within what the person sees. */
@ApplicationScoped
public class FamilyCases {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** The case with that id. @throws NotVisible where the person does not see it */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public FamilyCase byId(long id) {
        return seen(id).orElseThrow(() -> new NotVisible(FamilyCase.KIND.name(), id));
    }

    /** The same, for a page that shows of it: who reads it stands in the trail. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public FamilyCase read(long id) {
        FamilyCase found = byId(id);
        trail.record("read", FamilyCase.KIND.name(), id, null);
        return found;
    }

    /** Whether the person of this request sees it. */
    @Permitted(Permitted.ANYONE)
    @Transactional
    public boolean isVisible(FamilyCase one) {
        return seen(one.id()).isPresent();
    }

    /** Which of these the person of this request sees: one statement for all. */
    @Permitted(Permitted.ANYONE)
    @Transactional
    public Set<Long> visible(Collection<FamilyCase> some) {
        if (some.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<FamilyCase> found = query.from(FamilyCase.class);
        query.select(found.get("id"))
                .where(
                        found.get("id").in(some.stream().map(FamilyCase::id).toList()),
                        ScopeCriteria.visible(user.getMe().scope(), FamilyCase.KIND, cb, query, found));
        return new HashSet<>(em.createQuery(query).getResultList());
    }

    /** The case with that id; empty where the person does not see it. */
    @Permitted(Permitted.ANYONE)
    @Transactional
    public Optional<FamilyCase> seen(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<FamilyCase> query = cb.createQuery(FamilyCase.class);
        Root<FamilyCase> found = query.from(FamilyCase.class);
        query.where(
                cb.equal(found.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), FamilyCase.KIND, cb, query, found));
        return em.createQuery(query).getResultStream().findFirst();
    }

    /** The case with that id, held until the transaction ends: who changes it waits for whoever changes it now. */
    @Permitted(WelfarePermissions.READ)
    @Transactional(TxType.MANDATORY)
    public FamilyCase held(long id) {
        FamilyCase found = byId(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** The same, as somebody read it. @throws OptimisticLockException where it is other by now */
    @Permitted(WelfarePermissions.READ)
    @Transactional(TxType.MANDATORY)
    public FamilyCase held(long id, int version) {
        FamilyCase found = held(id);
        if (found.version() != version) {
            throw new OptimisticLockException();
        }
        return found;
    }
}
