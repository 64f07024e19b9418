package tw.anwang.welfare.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords.CountedCell;
import tw.anwang.desk.CountedRecords.CountedPlace;
import tw.anwang.desk.CountedRecords.CountedSum;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.kernel.Paging;
import tw.anwang.welfare.WelfarePermissions;

/** The queries of the statistics of cases, in the scope of who asks. */
@ApplicationScoped
@Permitted(WelfarePermissions.READ)
@Transactional
public class CaseCounts {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    public List<CountedCell> cells(CountedQuestion question) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        CaseQuery cases = new CaseQuery(cb, query, question);
        Expression<String> row = cases.value(question.rows());
        Expression<String> column = cases.value(question.columns());
        query.multiselect(row, column, cb.countDistinct(cases.counted()))
                .where(cases.where(user.getMe().scope(), null))
                .groupBy(row, column);
        return em.createQuery(query)
                .getResultStream()
                .map(found -> new CountedCell(word(found[0]), word(found[1]), ((Number) found[2]).longValue()))
                .toList();
    }

    private static String word(Object value) {
        return value == null ? "" : value.toString();
    }

    public CountedSum sum(CountedQuestion question) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        CaseQuery cases = new CaseQuery(cb, query, question);
        query.multiselect(cb.countDistinct(cases.counted()), cb.countDistinct(cases.one.get("id")))
                .where(cases.where(user.getMe().scope(), null));
        Object[] found = em.createQuery(query).getSingleResult();
        return new CountedSum((Long) found[0], (Long) found[1], Map.of());
    }

    public long number(CountedQuestion question, CountedPlace place) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        CaseQuery cases = new CaseQuery(cb, query, question);
        query.select(cb.countDistinct(cases.counted()))
                .where(cases.where(user.getMe().scope(), place));
        return em.createQuery(query).getSingleResult();
    }

    /** One page: id, number, name as the person may read it, known, accepted, ended, state, birth, person. */
    public List<Object[]> page(CountedQuestion question, CountedPlace place, Paging paging) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        CaseQuery cases = new CaseQuery(cb, query, question);
        query.multiselect(
                        cases.one.get("id"),
                        cases.one.get("number"),
                        masking.column(cb, SensitiveKind.VICTIM, cases.member.get("name")),
                        cases.one.get("knownAt"),
                        cases.one.get("openedAt"),
                        cases.one.get("endedOn"),
                        cases.one.get("state"),
                        cases.member.get("bornOn"),
                        cases.member.get("personId"))
                .distinct(true)
                .where(cases.where(user.getMe().scope(), place))
                .orderBy(
                        cb.desc(cases.one.get("openedAt")),
                        cb.desc(cases.one.get("id")),
                        cb.asc(cases.member.get("personId")));
        return em.createQuery(query)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
    }
}
