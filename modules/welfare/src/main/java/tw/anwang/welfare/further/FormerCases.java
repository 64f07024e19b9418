package tw.anwang.welfare.further;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.norm.Norm;
import tw.anwang.welfare.norm.Norms;

/** Other cases of the family of a case, beside it: those before tell whether it was reported again (再通報). */
@Named
@RequestScoped
public class FormerCases {
    private static final int MOST = 20;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Norms norms;

    @Inject
    CurrentUser user;

    private List<FamilyCase> found;

    /** Of the same household, as far as this person sees them, newest first. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<FamilyCase> of(FamilyCase one) {
        if (found == null) {
            CriteriaBuilder cb = em.getCriteriaBuilder();
            CriteriaQuery<FamilyCase> query = cb.createQuery(FamilyCase.class);
            Root<FamilyCase> other = query.from(FamilyCase.class);
            query.where(
                            cb.equal(other.get("householdId"), one.household().value()),
                            cb.notEqual(other.get("id"), one.id()),
                            ScopeCriteria.visible(user.getMe().scope(), FamilyCase.KIND, cb, query, other))
                    .orderBy(cb.desc(other.get("openedAt")));
            found = em.createQuery(query).setMaxResults(MOST).getResultList();
        }
        return found;
    }

    /** Whether the former one had ended so short a time before this one came that it counts as reported again. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public boolean cameBack(FamilyCase former, FamilyCase one) {
        LocalDate came = Taipei.dayOf(one.openedAt());
        return former.endedOn() != null
                && !former.endedOn().isAfter(came)
                && !former.endedOn()
                        .plusMonths(norms.on(came).get(Norm.Kind.REPORTED_AGAIN))
                        .isBefore(came);
    }
}
