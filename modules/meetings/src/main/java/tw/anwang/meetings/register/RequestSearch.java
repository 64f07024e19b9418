package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;

/** Finds requests for the list, its numbers, the table and the export; one predicate for all of them. */
@ApplicationScoped
public class RequestSearch {
    private static final int OFFICES_MEANT = 50;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One page: newest year first, then by county and the place each county gave them. */
    @Permitted("meetings.read")
    @Transactional
    public RequestsFound found(RequestFilter filter, int page) {
        Paging paging = new Paging(page, Paging.SIZE, count(filter), filter.query());
        List<RequestRow> rows = rows(filter, paging.firstRow(), paging.size());
        trail.listed(
                CountyRequest.KIND.name(),
                filter.query().toString(),
                rows.stream().map(RequestRow::id).toList());
        return new RequestsFound(rows, paging);
    }

    /** Rows in the order of the list; masked here, where they are read: list and export show the same. */
    @Permitted("meetings.read")
    @Transactional
    public List<RequestRow> rows(RequestFilter filter, int first, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<RequestRow> query = cb.createQuery(RequestRow.class);
        Root<CountyRequest> request = query.from(CountyRequest.class);
        query.select(cb.construct(
                        RequestRow.class,
                        request.get("id"),
                        request.get("countyCode"),
                        request.get("year"),
                        request.get("number"),
                        request.get("words").get("title"),
                        request.get("words").get("themeId"),
                        request.get("leadOfficeId"),
                        request.get("source").get("bureauName"),
                        request.get("state"),
                        request.get("sensitivity"),
                        request.get("nextStep").get("dueOn")))
                .where(conditions(filter).on(cb, query, request))
                .orderBy(
                        cb.desc(request.get("year")),
                        cb.asc(request.get("countyCode")),
                        cb.asc(request.get("position")),
                        cb.asc(request.get("id")));
        return em.createQuery(query).setFirstResult(first).setMaxResults(most).getResultList().stream()
                .map(row -> row.titled(masking.text(row.title())))
                .toList();
    }

    /** How many there are; a number of the table and the list it opens say the same. */
    @Permitted("meetings.read")
    @Transactional
    public long count(RequestFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<CountyRequest> request = query.from(CountyRequest.class);
        query.select(cb.count(request)).where(conditions(filter).on(cb, query, request));
        return em.createQuery(query).getSingleResult();
    }

    /** How many each county asked in each year on each theme, the same requests as the list of that filter. */
    @Permitted("meetings.read")
    @Transactional
    public List<ThemeCount> counts(RequestFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<ThemeCount> query = cb.createQuery(ThemeCount.class);
        Root<CountyRequest> request = query.from(CountyRequest.class);
        var county = request.<String>get("countyCode");
        var year = request.<Integer>get("year");
        var theme = request.get("words").<Long>get("themeId");
        query.select(cb.construct(ThemeCount.class, county, year, theme, cb.count(request)))
                .where(conditions(filter).on(cb, query, request))
                .groupBy(county, year, theme);
        return em.createQuery(query).getResultList();
    }

    /** @param themeId null where none was chosen */
    public record ThemeCount(String countyCode, int year, Long themeId, long number) {}

    private RequestConditions conditions(RequestFilter filter) {
        return new RequestConditions(filter, user.getMe().scope(), meant(filter.bureau()), meant(filter.central()));
    }

    private Set<Long> meant(String words) {
        return words == null
                ? Set.of()
                : offices.typed(words, OFFICES_MEANT, Taipei.today(clock)).stream()
                        .map(office -> office.id().value())
                        .collect(Collectors.toSet());
    }
}
