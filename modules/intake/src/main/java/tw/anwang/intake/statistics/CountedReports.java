package tw.anwang.intake.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.report.EndReason;
import tw.anwang.intake.report.Report;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** The people of reports (通報), each once for every report that tells of them. */
@ApplicationScoped
@Permitted(IntakePermissions.READ)
@Transactional
public class CountedReports implements CountedRecords {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    CountedNames names;

    @Override
    public String kind() {
        return Report.KIND.name();
    }

    @Override
    public String right() {
        return IntakePermissions.READ;
    }

    @Override
    public List<String> dimensions() {
        return CountedNames.DIMENSIONS;
    }

    @Override
    public List<String> ageDays() {
        return List.of("report");
    }

    @Override
    public List<String> meanings() {
        return List.of("counted.means.who", "counted.means.scope", "counted.means.age");
    }

    @Override
    public List<CountedCell> cells(CountedQuestion question) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        CountedPeople people = new CountedPeople(cb, query, question);
        Expression<String> row = people.value(question.rows());
        Expression<String> column = people.value(question.columns());
        query.multiselect(row, column, cb.count(people.person.get("id")))
                .where(people.where(user.getMe().scope(), query, null))
                .groupBy(row, column);
        return em.createQuery(query)
                .getResultStream()
                .map(one -> new CountedCell(word(one[0]), word(one[1]), ((Number) one[2]).longValue()))
                .toList();
    }

    private static String word(Object value) {
        return value == null ? "" : value.toString();
    }

    /** A report tells of somebody, so that every one of them is a record in which people stand. */
    @Override
    public CountedSum sum(CountedQuestion question, List<CountedCell> cells) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Report> report = query.from(Report.class);
        query.multiselect(report.get("endReason"), cb.count(report.get("id")))
                .where(CountedPeople.ofPeriod(
                        cb, query, report, question, user.getMe().scope()))
                .groupBy(report.get("endReason"));
        long records = 0;
        Map<String, Long> keptOut = new LinkedHashMap<>();
        CountedPeople.KEPT_OUT.forEach(reason -> keptOut.put(reason.getLabelKey(), 0L));
        for (Object[] found : em.createQuery(query).getResultList()) {
            EndReason reason = (EndReason) found[0];
            if (CountedPeople.KEPT_OUT.contains(reason)) {
                keptOut.put(reason.getLabelKey(), (Long) found[1]);
            } else {
                records += (Long) found[1];
            }
        }
        return new CountedSum(cells.stream().mapToLong(CountedCell::people).sum(), records, keptOut);
    }

    @Override
    public Map<String, String> names(String dimension, Collection<String> values, Locale locale) {
        return names.of(dimension, values, locale);
    }

    @Override
    public Found found(CountedQuestion question, CountedPlace place, int page, Locale locale) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> count = cb.createQuery(Long.class);
        CountedPeople counted = new CountedPeople(cb, count, question);
        count.select(cb.count(counted.person.get("id")))
                .where(counted.where(user.getMe().scope(), count, place));
        Paging paging = new Paging(page, Paging.SIZE, em.createQuery(count).getSingleResult(), question.address());
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        CountedPeople people = new CountedPeople(cb, query, question);
        query.multiselect(
                        people.report.get("id"),
                        people.report.get("number"),
                        masking.column(cb, SensitiveKind.VICTIM, people.person.get("name")),
                        people.report.get("receivedAt"),
                        people.report.get("kind"),
                        people.person.get("bornOn"))
                .where(people.where(user.getMe().scope(), query, place))
                .orderBy(cb.desc(people.report.get("receivedAt")), cb.desc(people.person.get("id")));
        List<Object[]> rows = em.createQuery(query)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        trail.listed(
                kind(),
                question.address().toString(),
                rows.stream().map(row -> (Long) row[0]).distinct().toList());
        return new Found(rows.stream().map(row -> line(row, question, locale)).toList(), paging);
    }

    private static Line line(Object[] row, CountedQuestion question, Locale locale) {
        LocalDate day = Taipei.dayOf((Instant) row[3]);
        LocalDate born = (LocalDate) row[5];
        return new Line(
                (String) row[1],
                "/intake/report.xhtml?id=" + row[0],
                (String) row[2],
                day,
                Sentences.of("intake", ((ReportKind) row[4]).getLabelKey(), locale),
                age(born, question.ageDay() == null ? question.onDay() : day));
    }

    private static Integer age(LocalDate born, LocalDate day) {
        return born == null || born.isAfter(day) ? null : (int) ChronoUnit.YEARS.between(born, day);
    }
}
