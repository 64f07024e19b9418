package tw.anwang.meetings.register;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;

/**
 * The one predicate behind list, count, table and export: what the person may see, and what was asked for.
 *
 * @param bureaus ids that the words for the asking office mean; empty means that nobody bears such a name
 * @param central the same for an office that is asked
 */
record RequestConditions(RequestFilter filter, Scope scope, Set<Long> bureaus, Set<Long> central) {
    Predicate[] on(CriteriaBuilder cb, AbstractQuery<?> query, Root<CountyRequest> request) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCriteria.visible(scope, CountyRequest.KIND, cb, query, request));
        equal(all, cb, request, "countyCode", filter.county());
        equal(all, cb, request, "year", filter.year());
        if (!filter.states().isEmpty()) {
            all.add(request.get("state").in(filter.states()));
        }
        if (filter.theme() != null) {
            var theme = request.get("words").get("themeId");
            all.add(filter.theme() == RequestFilter.NO_THEME ? cb.isNull(theme) : cb.equal(theme, filter.theme()));
        }
        if (filter.words() != null) {
            all.add(words(cb, request));
        }
        if (filter.bureau() != null) {
            all.add(bureau(cb, request));
        }
        if (filter.stepUntil() != null) {
            all.add(cb.lessThanOrEqualTo(request.get("nextStep").get("dueOn"), filter.stepUntil()));
        }
        if (filter.central() != null || filter.type() != null) {
            all.add(request.get("id").in(replying(cb, query)));
        }
        return all.toArray(Predicate[]::new);
    }

    private static void equal(
            List<Predicate> all, CriteriaBuilder cb, Root<CountyRequest> request, String name, Object value) {
        if (value != null) {
            all.add(cb.equal(request.get(name), value));
        }
    }

    private static String like(String words) {
        return "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private Predicate words(CriteriaBuilder cb, Root<CountyRequest> request) {
        String like = like(filter.words());
        return cb.or(
                cb.like(request.get("words").get("title"), like),
                cb.like(request.get("words").get("text"), like),
                cb.like(request.get("words").get("subItems"), like));
    }

    /** The office that leads, or the bureau as the county wrote it. */
    private Predicate bureau(CriteriaBuilder cb, Root<CountyRequest> request) {
        Predicate written = cb.like(request.get("source").get("bureauName"), like(filter.bureau()));
        return bureaus.isEmpty()
                ? written
                : cb.or(written, request.get("leadOfficeId").in(bureaus));
    }

    private Subquery<Long> replying(CriteriaBuilder cb, AbstractQuery<?> query) {
        Subquery<Long> requests = query.subquery(Long.class);
        Root<RequestReply> reply = requests.from(RequestReply.class);
        List<Predicate> all = new ArrayList<>();
        if (filter.central() != null) {
            all.add(central.isEmpty() ? cb.disjunction() : reply.get("officeId").in(central));
        }
        if (filter.type() != null) {
            all.add(cb.equal(reply.get("type"), filter.type()));
            all.add(cb.equal(reply.get("state"), ReplyState.GIVEN)); // what is only drafted there is nobody else's
        }
        return requests.select(reply.get("requestId")).where(all.toArray(Predicate[]::new));
    }
}
