package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.registry.household.MergedPlaces;
import tw.anwang.registry.household.MergedPlaces.Changed;
import tw.anwang.registry.person.PersonWords;

/** Places in households that a merge changes, remembered so that they can be put back. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlacesOfMerge {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    MergedPlaces places;

    /** Before the rows are carried: what both say of one household. */
    void join(Merge merge) {
        remember(merge, places.shared(merge.kept(), merge.gone()));
    }

    /** After the rows are carried: a death that one of them knew ends memberships as if it were entered now. */
    void end(Merge merge, PersonWords gone) {
        LocalDate day = merge.given().diedOn();
        if (day != null) {
            boolean isNews = !day.equals(merge.was().diedOn()) || !day.equals(gone.diedOn());
            remember(merge, places.died(merge.kept(), day, isNews));
        }
    }

    /** @return how many were corrected since, and stay */
    int putBack(Merge merge) {
        return places.putBack(em.createQuery(
                        "select p from MergedPlace p where p.mergeId = :merge order by p.id desc", MergedPlace.class)
                .setParameter("merge", merge.id())
                .getResultStream()
                .map(MergedPlace::changed)
                .toList());
    }

    private void remember(Merge merge, List<Changed> changes) {
        changes.forEach(one -> em.persist(new MergedPlace(merge.id(), one)));
        em.flush();
    }
}
