package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;

/** The register as it leaves the house: each request of the list's filter with its text and the replies given. */
@ApplicationScoped
public class RegisterStories {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    RequestSearch search;

    @Inject
    CompilingOffices compiling;

    @Inject
    RequestThemes themes;

    @Inject
    Offices offices;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /**
     * One request in words.
     *
     * @param bureau as the county wrote it, or the name of the office
     * @param theme or an empty text
     * @param replies who said what, each by itself
     */
    public record Story(
            RequestRow row,
            String county,
            String bureau,
            String theme,
            String text,
            String subItems,
            List<Said> replies,
            String nextStep) {}

    /** @param who office and person @param type null for words of the county's own side */
    public record Said(String who, ReplyType type, String text) {}

    /** Rows of the list from that one on, in its order; each portion is told to the trail as what leaves the house. */
    @Permitted("meetings.read")
    @Transactional
    public List<Story> from(RequestFilter filter, int first, int most) {
        List<RequestRow> rows = search.rows(filter, first, most);
        List<Long> ids = rows.stream().map(RequestRow::id).toList();
        trail.exported(CountyRequest.KIND.name(), filter.query().toString(), ids);
        trail.exportedRows(CountyRequest.KIND.name(), filter.query().toString(), rows.size());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, CountyRequest> requests = em.createQuery(
                        "select r from CountyRequest r where r.id in :ids", CountyRequest.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CountyRequest::id, Function.identity()));
        Map<Long, List<RequestReply>> replies = replies(ids);
        return rows.stream()
                .map(row -> story(row, requests.get(row.id()), replies.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<RequestReply>> replies(List<Long> ids) {
        return em.createQuery(
                        "select a from RequestReply a where a.requestId in :ids and a.state = :given",
                        RequestReply.class)
                .setParameter("ids", ids)
                .setParameter("given", ReplyState.GIVEN)
                .getResultStream()
                .sorted(Comparator.comparing(RequestReply::position))
                .collect(Collectors.groupingBy(RequestReply::requestId));
    }

    private Story story(RequestRow row, CountyRequest request, List<RequestReply> replies) {
        return new Story(
                row,
                compiling.county(row.countyCode()),
                row.bureauName() == null ? name(request.bureau()) : row.bureauName(),
                row.themeId() == null ? "" : themes.name(row.themeId()),
                masking.text(request.words().text()),
                masking.text(request.words().subItems()),
                replies.stream().map(this::said).toList(),
                masking.text(request.nextStep().words()));
    }

    private Said said(RequestReply reply) {
        String who = RequestReply.who(reply.office() == null ? "" : name(reply.office()), reply.person());
        return new Said(who, reply.type(), masking.text(reply.text()));
    }

    private String name(OfficeId office) {
        return offices.byId(office).map(OfficeRef::name).orElse("");
    }
}
