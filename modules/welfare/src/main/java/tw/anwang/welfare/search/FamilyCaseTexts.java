package tw.anwang.welfare.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.SearchRecord;
import tw.anwang.desk.SearchSource;
import tw.anwang.desk.SearchText;
import tw.anwang.identity.ScopeTerms;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;

/** Cases with what is written in their notes; what was taken back is found no more. */
@ApplicationScoped
public class FamilyCaseTexts implements SearchSource {
    private static final String CASES = "select c.id, c.countyCode, c.leadOfficeId, c.sensitivity, c.number,"
            + " c.reportNumber, c.openedAt, c.source.number from FamilyCase c where c.id in :ids";

    private static final String NOTES = "select v.caseId, v.words.words from Visit v where v.caseId in :ids"
            + " and v.state <> tw.anwang.welfare.visit.VisitState.TAKEN_BACK order by v.words.visitedAt";

    private static final String PARTIES =
            "select p.recordId, p.officeId, p.accountId from FamilyCaseParty p where p.recordId in :ids";

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Override
    public String kind() {
        return FamilyCase.KIND.name();
    }

    @Override
    public String permission() {
        return WelfarePermissions.READ;
    }

    @Override
    public String module() {
        return "welfare";
    }

    @Override
    public List<String> textKinds() {
        return List.of(kind());
    }

    @Override
    public long count() {
        return em.createQuery("select count(c) from FamilyCase c", Long.class).getSingleResult();
    }

    @Override
    public List<Long> after(long id, int most) {
        return em.createQuery("select c.id from FamilyCase c where c.id > :after order by c.id", Long.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<SearchRecord> records(Collection<Long> ids) {
        Map<Long, List<Object[]>> parties = byCase(PARTIES, ids);
        Map<Long, List<Object[]>> notes = byCase(NOTES, ids);
        return rows(CASES, ids).stream()
                .map(row -> record(
                        row,
                        parties.getOrDefault((Long) row[0], List.of()),
                        notes.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private static SearchRecord record(Object[] row, List<Object[]> parties, List<Object[]> notes) {
        Long lead = (Long) row[2];
        SearchText text = new SearchText(
                FamilyCase.KIND.name(),
                "/welfare/familyCase.xhtml?id=" + row[0],
                (String) row[4],
                Stream.of(row[5], row[7])
                                .filter(Objects::nonNull)
                                .map(number -> number + "\n")
                                .collect(Collectors.joining())
                        + notes.stream().map(note -> (String) note[1]).collect(Collectors.joining("\n")),
                new SearchText.Facts(null, null, lead, Set.of(lead), Taipei.dayOf((Instant) row[6])));
        return new SearchRecord(
                (Long) row[0],
                ((Sensitivity) row[3]).isConfidential(),
                ScopeTerms.ofRecord(
                        FamilyCase.KIND,
                        (Long) row[0],
                        (String) row[1],
                        lead,
                        (Sensitivity) row[3],
                        column(parties, 1),
                        column(parties, 2)),
                List.of(text));
    }

    private static Set<Long> column(List<Object[]> rows, int column) {
        return rows.stream()
                .map(row -> (Long) row[column])
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<Long, List<Object[]>> byCase(String jpql, Collection<Long> ids) {
        return rows(jpql, ids).stream().collect(Collectors.groupingBy(row -> (Long) row[0]));
    }

    private List<Object[]> rows(String jpql, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList();
    }
}
