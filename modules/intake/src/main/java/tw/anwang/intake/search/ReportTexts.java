package tw.anwang.intake.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.desk.SearchRecord;
import tw.anwang.desk.SearchSource;
import tw.anwang.desk.SearchText;
import tw.anwang.identity.ScopeTerms;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.report.Report;
import tw.anwang.kernel.Taipei;

/** What is told in reports. Neither who reported nor names of people are in the index. */
@ApplicationScoped
public class ReportTexts implements SearchSource {
    private static final String REPORTS = "select r.id, r.countyCode, r.leadOfficeId, r.sensitivity, r.number,"
            + " r.words.told, r.receivedAt from Report r where r.id in :ids";
    private static final String PARTIES =
            "select p.recordId, p.officeId, p.accountId from ReportParty p where p.recordId in :ids";

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Override
    public String kind() {
        return Report.KIND.name();
    }

    @Override
    public String permission() {
        return IntakePermissions.READ;
    }

    @Override
    public String module() {
        return "intake";
    }

    @Override
    public List<String> textKinds() {
        return List.of(kind());
    }

    @Override
    public long count() {
        return em.createQuery("select count(r) from Report r", Long.class).getSingleResult();
    }

    @Override
    public List<Long> after(long id, int most) {
        return em.createQuery("select r.id from Report r where r.id > :after order by r.id", Long.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<SearchRecord> records(Collection<Long> ids) {
        Map<Long, List<Object[]>> parties =
                rows(PARTIES, ids).stream().collect(Collectors.groupingBy(row -> (Long) row[0]));
        return rows(REPORTS, ids).stream()
                .map(row -> record(row, parties.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private List<Object[]> rows(String jpql, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList();
    }

    private static SearchRecord record(Object[] row, List<Object[]> parties) {
        Set<Long> offices = column(parties, 1);
        Sensitivity sensitivity = (Sensitivity) row[3];
        SearchText text = new SearchText(
                Report.KIND.name(),
                "/intake/report.xhtml?id=" + row[0],
                (String) row[4],
                (String) row[5],
                new SearchText.Facts(null, null, (Long) row[2], offices, Taipei.dayOf((Instant) row[6])));
        return new SearchRecord(
                (Long) row[0],
                sensitivity.isConfidential(),
                ScopeTerms.ofRecord(
                        Report.KIND,
                        (Long) row[0],
                        (String) row[1],
                        (Long) row[2],
                        sensitivity,
                        offices,
                        column(parties, 2)),
                List.of(text));
    }

    private static Set<Long> column(List<Object[]> rows, int column) {
        Set<Long> values = new HashSet<>();
        rows.stream()
                .map(row -> (Long) row[column])
                .filter(value -> value != null)
                .forEach(values::add);
        return values;
    }
}
