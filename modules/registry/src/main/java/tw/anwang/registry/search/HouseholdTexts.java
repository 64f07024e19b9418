package tw.anwang.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.desk.SearchRecord;
import tw.anwang.desk.SearchSource;
import tw.anwang.desk.SearchText;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.Districts;
import tw.anwang.identity.ScopeTerms;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.household.Household;

/**
 * Households by number, district and the masked names of their members: the index knows one text for everybody, and
 * not everybody who sees a household reads names. By whole names one looks in the list of households.
 */
@ApplicationScoped
public class HouseholdTexts implements SearchSource {
    private static final String HOUSEHOLDS = "select h.id, h.countyCode, h.leadOfficeId, h.sensitivity, h.number,"
            + " h.districtCode from Household h where h.id in :ids and h.goneInto is null";

    private static final String PARTIES =
            "select p.recordId, p.officeId, p.accountId from HouseholdParty p where p.recordId in :ids";

    private static final String MEMBERS = "select m.householdId, p.name from Member m, Person p"
            + " where m.householdId in :ids and p.id = m.personId and m.leftOn is null and p.goneInto is null and p.name is not null"
            + " order by m.role, m.id";

    /** Whether an office serves may be closer kept than the household. */
    private static final String OFFICES = "select distinct i.householdId, i.officeId from Involvement i"
            + " where i.householdId in :ids and i.endedOn is null"
            + " and i.sensitivity = tw.anwang.identity.Sensitivity.ORDINARY";

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    Districts districts;

    @Override
    public String kind() {
        return Household.KIND.name();
    }

    @Override
    public String permission() {
        return RegistryPermissions.READ;
    }

    @Override
    public String module() {
        return "registry";
    }

    @Override
    public List<String> textKinds() {
        return List.of(kind());
    }

    @Override
    public long count() {
        return em.createQuery("select count(h) from Household h where h.goneInto is null", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Long> after(long id, int most) {
        return em.createQuery(
                        "select h.id from Household h where h.id > :after and h.goneInto is null order by h.id",
                        Long.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<SearchRecord> records(Collection<Long> ids) {
        Map<Long, List<Object[]>> parties = byHousehold(PARTIES, ids);
        Map<Long, List<Object[]>> members = byHousehold(MEMBERS, ids);
        Map<Long, List<Object[]>> offices = byHousehold(OFFICES, ids);
        return rows(HOUSEHOLDS, ids).stream()
                .map(row -> record(
                        row,
                        parties.getOrDefault((Long) row[0], List.of()),
                        members.getOrDefault((Long) row[0], List.of()),
                        offices.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private SearchRecord record(Object[] row, List<Object[]> parties, List<Object[]> members, List<Object[]> offices) {
        String names = members.stream()
                .map(member -> SensitiveKind.VICTIM.masked((String) member[1]))
                .collect(Collectors.joining("、"));
        String district = row[5] == null
                ? ""
                : districts.byCode((String) row[5]).map(DistrictRef::name).orElse("");
        Set<Long> found = column(offices, 1);
        found.add((Long) row[2]);
        SearchText text = new SearchText(
                kind(),
                "/registry/household.xhtml?id=" + row[0],
                (String) row[4],
                (district + "　" + names).strip(),
                new SearchText.Facts(null, null, (Long) row[2], found, null));
        Sensitivity sensitivity = (Sensitivity) row[3];
        return new SearchRecord(
                (Long) row[0],
                sensitivity.isConfidential(),
                ScopeTerms.ofRecord(
                        Household.KIND,
                        (Long) row[0],
                        (String) row[1],
                        (Long) row[2],
                        sensitivity,
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

    private Map<Long, List<Object[]>> byHousehold(String jpql, Collection<Long> ids) {
        return rows(jpql, ids).stream().collect(Collectors.groupingBy(row -> (Long) row[0]));
    }

    private List<Object[]> rows(String jpql, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList();
    }
}
