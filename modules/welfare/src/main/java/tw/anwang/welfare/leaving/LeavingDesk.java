package tw.anwang.welfare.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People;
import tw.anwang.identity.People.Person;
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
import tw.anwang.welfare.visit.VisitState;

/** Who has cases in the centres that the person answers for, whether still here or not, and which ones. */
@ApplicationScoped
public class LeavingDesk {
    /** Four times what one worker should have. */
    static final int MOST = 100;

    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    Families families;

    @Inject
    Tasks tasks;

    @Inject
    UnsentNotes unsent;

    @Inject
    Trail trail;

    /** Everybody who has a case, whose account is closed or who works elsewhere first. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<Leaver> all() {
        Scope scope = user.getMe().scope();
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        query.multiselect(
                        one.get("assigned").get("workerId"),
                        one.get("leadOfficeId"),
                        cb.greatest(one.get("assigned").<String>get("workerName")),
                        cb.count(one))
                .where(
                        cb.isNotNull(one.get("assigned").get("workerId")),
                        one.get("state").in(CaseState.OPEN),
                        one.get("leadOfficeId").in(scope.offices()),
                        ScopeCriteria.visible(scope, FamilyCase.KIND, cb, query, one))
                .groupBy(one.get("assigned").get("workerId"), one.get("leadOfficeId"));
        List<Object[]> rows = em.createQuery(query).getResultList();
        Map<Long, Person> inUse = people
                .byIds(rows.stream().map(row -> (Long) row[0]).toList())
                .stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity(), (a, b) -> a));
        return rows.stream()
                .map(row -> leaver(row, inUse.get((Long) row[0])))
                .sorted(Comparator.comparing(Leaver::here).thenComparing(Leaver::name))
                .toList();
    }

    private static Leaver leaver(Object[] row, Person person) {
        long centre = (Long) row[1];
        boolean here = person != null && person.office().value() == centre;
        return new Leaver((Long) row[0], centre, (String) row[2], ((Number) row[3]).longValue(), here);
    }

    /** What moves with the cases of that worker in that centre, what is due first on top. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<LeavingCase> cases(Leaver leaver) {
        Scope scope = user.getMe().scope();
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<FamilyCase> query = cb.createQuery(FamilyCase.class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        query.where(
                        cb.equal(one.get("assigned").get("workerId"), leaver.account()),
                        cb.equal(one.get("leadOfficeId"), leaver.centre()),
                        one.get("state").in(CaseState.OPEN),
                        one.get("leadOfficeId").in(scope.offices()),
                        ScopeCriteria.visible(scope, FamilyCase.KIND, cb, query, one))
                .orderBy(cb.asc(one.get("dueAt")), cb.asc(one.get("id")));
        List<FamilyCase> found = em.createQuery(query).setMaxResults(MOST).getResultList();
        List<Long> ids = found.stream().map(FamilyCase::id).toList();
        trail.listed(FamilyCase.KIND.name(), "", ids);
        Map<HouseholdId, FamilyRef> called =
                families.byIds(found.stream().map(FamilyCase::household).toList());
        Map<Long, long[]> notes = notes(leaver, ids);
        Map<Long, Long> open = tasks.open(FamilyCase.KIND.name(), ids);
        Set<Long> typed = unsent.of(new AccountId(leaver.account()), ids);
        long[] none = {0, 0};
        return found.stream()
                .map(moving -> {
                    FamilyRef family = called.get(moving.household());
                    long[] unsigned = notes.getOrDefault(moving.id(), none);
                    return new LeavingCase(
                            moving.id(),
                            moving.version(),
                            moving.number(),
                            family == null ? "" : family.called() == null ? family.number() : family.called(),
                            moving.state().getLabelKey(),
                            moving.dueAt(),
                            open.getOrDefault(moving.id(), 0L),
                            unsigned[0],
                            unsigned[1],
                            typed.contains(moving.id()));
                })
                .toList();
    }

    private Map<Long, long[]> notes(Leaver leaver, List<Long> ids) {
        Map<Long, long[]> counted = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select v.caseId, v.state, count(v) from Visit v where v.caseId in :ids"
                                    + " and coalesce(v.answeringId, v.writerId) = :worker and v.state in :unsigned"
                                    + " group by v.caseId, v.state",
                            Object[].class)
                    .setParameter("ids", ids)
                    .setParameter("worker", leaver.account())
                    .setParameter("unsigned", List.of(VisitState.WRITTEN, VisitState.RETURNED))
                    .getResultStream()
                    .forEach(row -> {
                        long[] sums = counted.computeIfAbsent((Long) row[0], id -> new long[2]);
                        long many = ((Number) row[2]).longValue();
                        sums[0] += many;
                        sums[1] += row[1] == VisitState.RETURNED ? many : 0;
                    });
        }
        return counted;
    }

    /** The newest handovers in the centres that the person answers for. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<HandoverLine> newest() {
        return em.createQuery(
                        "select h, count(c), sum(case when c.undone = true then 1 else 0 end) from CaseHandover h, HandedCase c"
                                + " where c.handoverId = h.id and h.officeId in :mine group by h order by h.id desc",
                        Object[].class)
                .setParameter("mine", user.getMe().scope().offices())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(row -> new HandoverLine(
                        (CaseHandover) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }
}
