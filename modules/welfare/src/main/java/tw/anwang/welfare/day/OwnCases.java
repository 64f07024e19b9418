package tw.anwang.welfare.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;

/** The cases somebody works on: of the person, or of whom the person acts for. */
@ApplicationScoped
public class OwnCases {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Families families;

    @Inject
    Trail trail;

    /** By number. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public List<OwnCase> all() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<FamilyCase> query = cb.createQuery(FamilyCase.class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        Scope scope = user.getMe().scope();
        query.where(
                        cb.equal(one.get("assigned").get("workerId"), scope.account()),
                        one.get("state").in(CaseState.OPEN),
                        ScopeCriteria.visible(scope, FamilyCase.KIND, cb, query, one))
                .orderBy(cb.asc(one.get("number")));
        List<FamilyCase> own = em.createQuery(query).setMaxResults(MOST).getResultList();
        trail.listed(
                FamilyCase.KIND.name(), "", own.stream().map(FamilyCase::id).toList());
        Map<HouseholdId, FamilyRef> called =
                families.byIds(own.stream().map(FamilyCase::household).toList());
        return own.stream()
                .map(each -> new OwnCase(each.id(), each.number(), called(called.get(each.household()))))
                .toList();
    }

    private static String called(FamilyRef family) {
        return family == null ? "" : family.called() == null ? family.number() : family.called();
    }
}
