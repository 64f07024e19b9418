package tw.anwang.welfare.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;

/**
 * Reads records of supervision: supervisors those of the centres that they act for, workers those in which they took
 * part. Other workers of the centre read none of them.
 */
@ApplicationScoped
public class SupervisionSheets {
    private static final String SEEN = " from Supervision s where (s.officeId in :mine"
            + " or exists (select w.id from SupervisedWorker w where w.supervisionId = s.id and w.accountId = :me))"
            + " and (:worker = 0 or exists (select x.id from SupervisedWorker x where x.supervisionId = s.id"
            + " and x.accountId = :worker))";

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** @throws NotVisible for anybody else */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public Supervision visible(long id) {
        return seen("select s" + SEEN + " and s.id = :id", Supervision.class, 0)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Supervision.KIND, id));
    }

    private <T> TypedQuery<T> seen(String query, Class<T> type, long worker) {
        Actor me = user.getMe();
        Set<Long> offices = me.may(WelfarePermissions.SUPERVISE) ? me.scope().offices() : Set.of(0L);
        return em.createQuery(query, type)
                .setParameter("mine", offices)
                .setParameter("me", me.scope().account())
                .setParameter("worker", worker);
    }

    /** With its cases, as far as the person sees them; who reads it stands in the trail. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public SupervisionSheet byId(long id) {
        Supervision found = visible(id);
        List<SupervisedWorker> workers = em.createQuery(
                        "select w from SupervisedWorker w where w.supervisionId = :id order by w.id",
                        SupervisedWorker.class)
                .setParameter("id", id)
                .getResultList();
        List<DiscussedCase> lines = new ArrayList<>();
        Map<Long, String> numbers = new HashMap<>();
        for (Object[] row : lines(id)) {
            lines.add((DiscussedCase) row[0]);
            numbers.put(((DiscussedCase) row[0]).caseId(), (String) row[1]);
        }
        trail.record("read", Supervision.KIND, id, null);
        if (!lines.isEmpty()) {
            trail.listed(FamilyCase.KIND.name(), "", numbers.keySet());
        }
        return new SupervisionSheet(found, added(id), workers, lines, numbers);
    }

    private List<SupervisionAddition> added(long id) {
        return em.createQuery(
                        "select a from SupervisionAddition a where a.supervisionId = :id order by a.id",
                        SupervisionAddition.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<Object[]> lines(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<DiscussedCase> line = query.from(DiscussedCase.class);
        Root<FamilyCase> about = query.from(FamilyCase.class);
        query.multiselect(line, about.get("number"))
                .where(
                        cb.equal(line.get("supervisionId"), id),
                        cb.equal(about.get("id"), line.get("caseId")),
                        ScopeCriteria.visible(user.getMe().scope(), FamilyCase.KIND, cb, query, about))
                .orderBy(cb.asc(line.get("id")));
        return em.createQuery(query).getResultList();
    }

    /** How many the person may read. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public long count(SupervisionFilter filter) {
        return seen("select count(s)" + SEEN, Long.class, filter.person()).getSingleResult();
    }

    /** One page, the newest first. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public List<SupervisionRow> rows(SupervisionFilter filter, Paging page) {
        List<Supervision> found = seen(
                        "select s" + SEEN + " order by s.heldOn desc, s.id desc", Supervision.class, filter.person())
                .setFirstResult(page.firstRow())
                .setMaxResults(page.size())
                .getResultList();
        List<Long> ids = found.stream().map(Supervision::id).toList();
        trail.listed(Supervision.KIND, filter.query().toString(), ids);
        Map<Long, List<String>> names = new HashMap<>();
        Map<Long, Long> unread = new HashMap<>();
        Map<Long, Number[]> counted = new HashMap<>();
        if (!ids.isEmpty()) {
            asked(
                            "select w.supervisionId, w.accountName, w.confirmedAt from SupervisedWorker w"
                                    + " where w.supervisionId in :ids order by w.id",
                            ids)
                    .forEach(row -> {
                        names.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                                .add((String) row[1]);
                        unread.merge((Long) row[0], row[2] == null ? 1L : 0L, Long::sum);
                    });
            asked(
                            "select d.supervisionId, count(d), sum(case when d.agreed is not null and d.doneAt is null then 1 else 0 end)"
                                    + " from DiscussedCase d where d.supervisionId in :ids group by d.supervisionId",
                            ids)
                    .forEach(row -> counted.put((Long) row[0], new Number[] {(Number) row[1], (Number) row[2]}));
        }
        Number[] none = {0, 0};
        return found.stream()
                .map(one -> new SupervisionRow(
                        one,
                        names.getOrDefault(one.id(), List.of()),
                        unread.getOrDefault(one.id(), 0L),
                        counted.getOrDefault(one.id(), none)[0].longValue(),
                        counted.getOrDefault(one.id(), none)[1].longValue()))
                .toList();
    }

    private List<Object[]> asked(String query, List<Long> ids) {
        return em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }
}
