package tw.anwang.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.SearchRecord;
import tw.anwang.desk.SearchSource;
import tw.anwang.desk.SearchText;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.consultation.Consultation;

/**
 * Consultations: title, reason and the points of the newest edition. What offices said is no part of it: before it is
 * published few may read it, and the index knows one circle of readers for a record.
 */
@ApplicationScoped
public class ConsultationTexts implements SearchSource {
    private static final String CONSULTATIONS = """
            select c.id, c.countyCode, c.leadOfficeId, c.sensitivity, c.words.title, c.words.reason, c.term.openedAt,
              m.seriesId
              from Consultation c left join Meeting m on m.id = c.belonging.meetingId where c.id in :ids""";

    private static final String POINTS = """
            select p.consultationId, p.text from ConsultationPoint p join Consultation c on c.id = p.consultationId
              where c.edition = p.edition and p.text is not null and p.consultationId in :ids order by p.position""";

    private static final String PARTIES =
            "select p.recordId, p.officeId, p.accountId, p.part from ConsultationParty p where p.recordId in :ids";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Override
    public String kind() {
        return Consultation.KIND.name();
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
        return rows().count("Consultation");
    }

    @Override
    public List<Long> after(long id, int most) {
        return rows().ids("Consultation", id, most);
    }

    @Override
    public List<SearchRecord> records(Collection<Long> ids) {
        Map<Long, List<Object[]>> parties = rows().byRecord(PARTIES, ids);
        Map<Long, List<Object[]>> points = rows().byRecord(POINTS, ids);
        return rows().of(CONSULTATIONS, ids).stream()
                .map(row -> record(
                        row,
                        parties.getOrDefault((Long) row[0], List.of()),
                        points.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private static SearchRecord record(Object[] row, List<Object[]> parties, List<Object[]> points) {
        Stream<String> reason = row[5] == null ? Stream.empty() : Stream.of((String) row[5]);
        SearchText text = new SearchText(
                Consultation.KIND.name(),
                "/meetings/consultation.xhtml?id=" + row[0],
                (String) row[4],
                Stream.concat(reason, points.stream().map(point -> (String) point[1]))
                        .collect(Collectors.joining("\n")),
                new SearchText.Facts(
                        (Long) row[7],
                        null, // who is asked need not see the meeting
                        (Long) row[2],
                        Set.of((Long) row[2]),
                        row[6] == null ? null : Taipei.dayOf((Instant) row[6])));
        return new SearchRecord(
                (Long) row[0],
                ((Sensitivity) row[3]).isConfidential(),
                Rows.scope(Consultation.KIND, row, parties),
                List.of(text));
    }

    private Rows rows() {
        return new Rows(em);
    }
}
