package tw.anwang.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.SearchRecord;
import tw.anwang.desk.SearchSource;
import tw.anwang.desk.SearchText;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.register.CountyRequest;

/** Requests of counties to the centre: what was asked, and the replies that were given. */
@ApplicationScoped
public class CountyRequestTexts implements SearchSource {
    private static final String REQUESTS = """
            select r.id, r.countyCode, r.leadOfficeId, r.sensitivity, r.words.title, r.words.text, r.words.subItems,
              r.sentAt from CountyRequest r where r.id in :ids""";

    private static final String REPLIES = """
            select a.requestId, a.text from RequestReply a
              where a.requestId in :ids and a.state = tw.anwang.meetings.register.ReplyState.GIVEN order by a.position""";

    private static final String PARTIES =
            "select p.recordId, p.officeId, p.accountId, p.part from CountyRequestParty p where p.recordId in :ids";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Override
    public String kind() {
        return CountyRequest.KIND.name();
    }

    @Override
    public String permission() {
        return "meetings.read";
    }

    @Override
    public String module() {
        return "meetings";
    }

    @Override
    public List<String> textKinds() {
        return List.of(kind());
    }

    @Override
    public long count() {
        return rows().count("CountyRequest");
    }

    @Override
    public List<Long> after(long id, int most) {
        return rows().ids("CountyRequest", id, most);
    }

    @Override
    public List<SearchRecord> records(Collection<Long> ids) {
        Map<Long, List<Object[]>> parties = rows().byRecord(PARTIES, ids);
        Map<Long, List<Object[]>> replies = rows().byRecord(REPLIES, ids);
        return rows().of(REQUESTS, ids).stream()
                .map(row -> record(
                        row,
                        parties.getOrDefault((Long) row[0], List.of()),
                        replies.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private static SearchRecord record(Object[] row, List<Object[]> parties, List<Object[]> replies) {
        Stream<Object> words =
                Stream.concat(Stream.of(row[5], row[6]), replies.stream().map(reply -> reply[1]));
        SearchText text = new SearchText(
                CountyRequest.KIND.name(),
                "/meetings/countyRequest.xhtml?id=" + row[0],
                (String) row[4],
                words.filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining("\n")),
                new SearchText.Facts(
                        null,
                        null,
                        (Long) row[2],
                        Rows.column(parties, 1),
                        row[7] == null ? null : Taipei.dayOf((Instant) row[7])));
        return new SearchRecord(
                (Long) row[0],
                ((Sensitivity) row[3]).isConfidential(),
                Rows.scope(CountyRequest.KIND, row, parties),
                List.of(text));
    }

    private Rows rows() {
        return new Rows(em);
    }
}
