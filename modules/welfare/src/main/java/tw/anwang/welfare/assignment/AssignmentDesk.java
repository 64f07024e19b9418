package tw.anwang.welfare.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.norm.Norm;
import tw.anwang.welfare.norm.Norms;

/** What the supervisor looks at while assigning: what waits, and what each worker has. */
@ApplicationScoped
public class AssignmentDesk {
    /** More at once are no desk but a list; the most urgent are shown. */
    private static final int MOST = 100;

    private static final String LOADS = """
            select c.assigned.workerId, count(c), sum(case when c.assigned.on >= :month then 1 else 0 end),
              sum(case when c.dueAt <= :now then 1 else 0 end) from FamilyCase c
              where c.leadOfficeId in :centres and c.state in :open and c.assigned.workerId is not null
              group by c.assigned.workerId""";

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Families families;

    @Inject
    Workers workers;

    @Inject
    Norms norms;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** What nobody has yet in the centres that the person answers for, the most urgent first. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<WaitingCase> waiting() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<FamilyCase> query = cb.createQuery(FamilyCase.class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        query.where(waits(cb, query, one)).orderBy(cb.asc(one.get("dueAt")), cb.asc(one.get("id")));
        List<FamilyCase> found = em.createQuery(query).setMaxResults(MOST).getResultList();
        trail.listed(
                FamilyCase.KIND.name(), "", found.stream().map(FamilyCase::id).toList());
        Map<HouseholdId, FamilyRef> called =
                families.byIds(found.stream().map(FamilyCase::household).toList());
        return found.stream()
                .map(waits -> waiting(waits, called.get(waits.household())))
                .toList();
    }

    private Predicate[] waits(CriteriaBuilder cb, AbstractQuery<?> query, Root<FamilyCase> one) {
        return new Predicate[] {
            cb.equal(one.get("state"), CaseState.TO_ASSIGN),
            one.get("leadOfficeId").in(user.getMe().scope().offices()),
            ScopeCriteria.visible(user.getMe().scope(), FamilyCase.KIND, cb, query, one)
        };
    }

    /** How many wait, those that are not shown too. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public long count() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        query.select(cb.count(one)).where(waits(cb, query, one));
        return em.createQuery(query).getSingleResult();
    }

    private static WaitingCase waiting(FamilyCase waits, FamilyRef family) {
        String called = family == null ? "" : family.called() == null ? family.number() : family.called();
        return new WaitingCase(waits.id(), waits.version(), waits.number(), called, waits.knownAt(), waits.dueAt());
    }

    /** What everybody has who works in the person's centre or in one whose cases wait, who has least first. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<Load> loads() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        query.select(one.<Long>get("leadOfficeId")).distinct(true).where(waits(cb, query, one));
        Set<Long> centres = new TreeSet<>(em.createQuery(query).getResultList());
        centres.add(user.getMe().office().value());
        return loads(centres);
    }

    /** What everybody who works in that centre has, who has least first. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<Load> loads(OfficeId centre) {
        return loads(Set.of(centre.value()));
    }

    private List<Load> loads(Set<Long> centres) {
        LocalDate today = Taipei.today(clock);
        int most = norms.on(today).get(Norm.Kind.CASELOAD);
        Map<Long, Object[]> counted = em.createQuery(LOADS, Object[].class)
                .setParameter("month", today.withDayOfMonth(1))
                .setParameter("now", clock.instant())
                .setParameter("centres", centres)
                .setParameter("open", CaseState.OPEN)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row));
        Object[] nothing = {null, 0L, 0L, 0L};
        return centres.stream()
                .flatMap(centre -> workers.of(new OfficeId(centre)).stream())
                .map(person -> {
                    Object[] row = counted.getOrDefault(person.id().value(), nothing);
                    return new Load(person.id().value(), person.name(), at(row, 1), at(row, 2), at(row, 3), most);
                })
                .sorted(Comparator.comparingLong(Load::open))
                .toList();
    }

    private static long at(Object[] row, int column) {
        return row[column] == null ? 0 : ((Number) row[column]).longValue();
    }
}
