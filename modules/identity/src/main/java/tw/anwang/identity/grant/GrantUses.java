package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.trail.TrailTables;
import tw.anwang.kernel.Paging;

/** What was done under a grant, from the trail: for the office that owns the data. */
@ApplicationScoped
public class GrantUses {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Grants grants;

    @Inject
    GranteeNames names;

    @Inject
    Kinds kinds;

    @Inject
    TrailTables tables;

    /**
     * One use.
     *
     * @param kind and {@code verb} as in the trail
     * @param records the first of them, as people call them
     * @param number how many records it was
     */
    public record Use(Instant at, String who, String office, String kind, String verb, String records, int number) {}

    /** @param records how many different records were opened one by one */
    public record Found(List<Use> uses, long records, Paging paging) {}

    private record Row(Instant at, String who, Long office, String verb, String kind, List<Long> ids) {}

    private static final int NAMED = 5;

    /** One page, newest first. @throws NotVisible for who does not answer for the data */
    @Transactional
    @Permitted(IdentityPermissions.GRANTS)
    public Found of(long grant, int page) {
        if (!grants.isOwned(grant)) {
            throw new NotVisible(Grants.KIND, grant);
        }
        return under(grant, page, grant);
    }

    /** Of an opening that the caller may see. */
    @Transactional
    @Permitted(Permitted.ANYONE)
    Found under(Glass glass, int page) {
        return under(glass.grant(), page, glass.id());
    }

    private Found under(long grant, int page, long shown) {
        Object[] counted = (Object[]) em.createNativeQuery("select count(*), count(distinct kind, record_id) from "
                        + tables.acts() + " where grant_id = ?1 and verb <> 'refused'")
                .setParameter(1, grant)
                .getSingleResult();
        Paging paging = new Paging(page, Paging.SIZE, ((Number) counted[0]).longValue(), Map.of("id", "" + shown));
        return new Found(uses(rows(grant, paging)), ((Number) counted[1]).longValue(), paging);
    }

    private List<Row> rows(long grant, Paging paging) {
        List<?> rows = em.createNativeQuery(
                        "select t.happened_at, a.name, t.office_id, t.verb, t.kind, t.record_id, t.shown_ids from "
                                + tables.acts() + " t left join identity_account a on a.id = t.account_id"
                                + " where t.grant_id = ?1 and t.verb <> 'refused' order by t.id desc")
                .setParameter(1, grant)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] row) {
        LocalDateTime at = row[0] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[0];
        String ids = row[5] != null ? row[5].toString() : (String) row[6];
        return new Row(
                at.toInstant(ZoneOffset.UTC),
                (String) row[1],
                row[2] == null ? null : ((Number) row[2]).longValue(),
                (String) row[3],
                (String) row[4],
                Arrays.stream(ids == null ? new String[0] : ids.split(","))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .toList());
    }

    private List<Use> uses(List<Row> rows) {
        Map<String, Set<Long>> ids = new HashMap<>();
        rows.forEach(row -> ids.computeIfAbsent(row.kind(), kind -> new TreeSet<>())
                .addAll(row.ids().stream().limit(NAMED).toList()));
        Map<String, Map<Long, String>> words = new HashMap<>();
        ids.forEach((kind, those) -> words.put(kind, kinds.words(kind, those)));
        return rows.stream().map(row -> use(row, words.get(row.kind()))).toList();
    }

    private Use use(Row row, Map<Long, String> words) {
        String records = row.ids().stream()
                .limit(NAMED)
                .map(id -> words.getOrDefault(id, "#" + id))
                .collect(Collectors.joining("、"));
        return new Use(
                row.at(),
                row.who(),
                row.office() == null ? "" : names.office(new OfficeId(row.office())),
                row.kind(),
                row.verb(),
                row.ids().size() > NAMED ? records + "…" : records,
                row.ids().size());
    }
}
