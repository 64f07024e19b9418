package tw.anwang.welfare.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.Vulnerability;
import tw.anwang.welfare.norm.Norm;
import tw.anwang.welfare.norm.Norms;

/** Which cases to talk over: what is late, how vulnerable the family is, and how long nobody talked about it. */
@ApplicationScoped
public class SupervisionDesk {
    /** Eight times what one worker should have. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Families families;

    @Inject
    Norms norms;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** How many months may pass. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public int months() {
        return norms.on(Taipei.today(clock)).get(Norm.Kind.SUPERVISION);
    }

    /** Open cases of these workers: what is late first, then families in most need, then what was talked over longest ago. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<TalkedOver> of(Collection<Long> workers) {
        return workers.isEmpty() ? List.of() : found(workers);
    }

    /** Open cases of the centres that nobody talked over for that long, of whom it is longest first. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<TalkedOver> stale() {
        return found(List.of()).stream()
                .filter(TalkedOver::stale)
                .sorted(Comparator.comparing(TalkedOver::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private List<TalkedOver> found(Collection<Long> workers) {
        List<FamilyCase> open = open(workers);
        List<Long> ids = open.stream().map(FamilyCase::id).toList();
        trail.listed(FamilyCase.KIND.name(), "", ids);
        Map<HouseholdId, FamilyRef> called =
                families.byIds(open.stream().map(FamilyCase::household).toList());
        Map<Long, LocalDate> last = last(ids);
        Instant now = clock.instant();
        LocalDate oldest = Taipei.dayOf(now).minusMonths(months());
        return open.stream()
                .map(one -> row(one, called.get(one.household()), last.get(one.id()), oldest, now))
                .sorted(Comparator.comparing(TalkedOver::late)
                        .thenComparing(TalkedOver::high)
                        .reversed()
                        .thenComparing(TalkedOver::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private List<FamilyCase> open(Collection<Long> workers) {
        Scope scope = user.getMe().scope();
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<FamilyCase> query = cb.createQuery(FamilyCase.class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        List<Predicate> all = new ArrayList<>(List.of(
                cb.isNotNull(one.get("assigned").get("workerId")),
                one.get("state").in(CaseState.OPEN),
                one.get("leadOfficeId").in(scope.offices()),
                ScopeCriteria.visible(scope, FamilyCase.KIND, cb, query, one)));
        if (!workers.isEmpty()) {
            all.add(one.get("assigned").get("workerId").in(workers));
        }
        query.where(all.toArray(Predicate[]::new)).orderBy(cb.asc(one.get("openedAt")), cb.asc(one.get("id")));
        return em.createQuery(query).setMaxResults(MOST).getResultList();
    }

    private Map<Long, LocalDate> last(List<Long> ids) {
        Map<Long, LocalDate> last = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select d.caseId, max(s.heldOn) from DiscussedCase d, Supervision s"
                                    + " where s.id = d.supervisionId and d.caseId in :ids group by d.caseId",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> last.put((Long) row[0], (LocalDate) row[1]));
        }
        return last;
    }

    private static TalkedOver row(FamilyCase one, FamilyRef family, LocalDate last, LocalDate oldest, Instant now) {
        LocalDate since = last == null ? Taipei.dayOf(one.openedAt()) : last;
        return new TalkedOver(
                one.id(),
                one.number(),
                family == null ? "" : family.called() == null ? family.number() : family.called(),
                one.worker().value(),
                one.workerName(),
                one.state().getLabelKey(),
                one.grade() == null ? null : one.grade().getLabelKey(),
                one.grade() == Vulnerability.HIGH,
                one.dueStep() == null ? null : one.dueStep().getLabelKey(),
                one.dueAt() == null ? null : Taipei.dayOf(one.dueAt().minusMillis(1)),
                one.dueAt() != null && !now.isBefore(one.dueAt()),
                last,
                since.isBefore(oldest));
    }
}
