package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows of writers and seals. Each question and each row is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ChainRows {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    @Inject
    Chain chain;

    /** @return the new writer; fails where another node took the number in the same moment */
    public WriterRow begin(String node, LocalDateTime now) {
        int id = ((Number) em.createNativeQuery("select coalesce(max(id), 0) + 1 from " + tables.writers())
                        .getSingleResult())
                .intValue();
        WriterRow writer = new WriterRow(id, node, now, chain.codeOfWriter(id, node, now));
        em.createNativeQuery("insert into " + tables.writers() + " (id, node, started_at, mac) values (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, node)
                .setParameter(3, now)
                .setParameter(4, writer.mac())
                .executeUpdate();
        return writer;
    }

    /** Earlier runs of a node that came to no end of their own. */
    public List<WriterRow> unclosed(String node, int present) {
        return writers(em.createNativeQuery("select id, node, started_at, mac from " + tables.writers()
                        + " w where node = ?1 and id < ?2 and not exists (select 1 from " + tables.seals()
                        + " s where s.writer = w.id and s.closes) and not exists (select 1 from " + tables.begins()
                        + " b where b.writer = w.id and b.closes) order by id")
                .setParameter(1, node)
                .setParameter(2, present));
    }

    public Optional<SealRow> lastSeal(int writer) {
        return seals(em.createNativeQuery(SealRow.SELECT + tables.seals()
                                + " where writer = ?1 order by number desc, closes desc limit 1")
                        .setParameter(1, writer))
                .stream()
                .findFirst();
    }

    /** The codes of a writer's acts by number, from the lowest after a number. */
    public SortedMap<Long, byte[]> codes(int writer, long after, long to, int most) {
        List<?> rows = em.createNativeQuery("select number, mac from " + tables.acts()
                        + " where writer = ?1 and number > ?2 and number <= ?3 order by number limit " + most)
                .setParameter(1, writer)
                .setParameter(2, after)
                .setParameter(3, to)
                .getResultList();
        SortedMap<Long, byte[]> codes = new TreeMap<>();
        rows.forEach(row -> codes.put(((Number) ((Object[]) row)[0]).longValue(), (byte[]) ((Object[]) row)[1]));
        return codes;
    }

    /**
     * Those of the numbers that an act bears. Waits for transactions that have written one and are not over: the line to
     * the database may have broken with the last word on its way.
     */
    public List<Long> borne(int writer, Collection<Long> numbers) {
        String some = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> found = em.createNativeQuery("select number from " + tables.acts()
                        + " where writer = ?1 and number in (" + some + ") lock in share mode")
                .setParameter(1, writer)
                .getResultList();
        return found.stream().map(number -> ((Number) number).longValue()).toList();
    }

    /** @param after the number where the seal before ends: what lies between becomes findable by the records it showed */
    public void add(SealRow seal, long after) {
        em.createNativeQuery(
                        "insert into " + tables.seals()
                                + " (writer, number, acts, unused, closes, sealed_at, head) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, seal.writer())
                .setParameter(2, seal.number())
                .setParameter(3, seal.acts())
                .setParameter(4, seal.unused())
                .setParameter(5, seal.closes())
                .setParameter(6, seal.at())
                .setParameter(7, seal.head())
                .executeUpdate();
        em.createNativeQuery("insert ignore into " + tables.shown()
                        + " (record_id, act_id) select distinct one.id, t.id from "
                        + tables.acts() + " t join json_table(if(json_valid(concat('[', t.shown_ids, ']')),"
                        + " concat('[', t.shown_ids, ']'), '[]'), '$[*]' columns (id bigint path '$')) one"
                        + " where t.writer = ?1 and t.number > ?2 and t.number <= ?3 and t.shown_ids <> ''")
                .setParameter(1, seal.writer())
                .setParameter(2, after)
                .setParameter(3, seal.number())
                .executeUpdate();
    }

    private static List<WriterRow> writers(Query query) {
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .map(row -> new WriterRow(
                                ((Number) row[0]).intValue(), (String) row[1], TrailTables.moment(row[2]), (byte[])
                                        row[3]))
                        .toList();
    }

    private static List<SealRow> seals(Query query) {
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .map(row -> new SealRow(
                                ((Number) row[0]).intValue(),
                                ((Number) row[1]).longValue(),
                                ((Number) row[2]).intValue(),
                                (String) row[3],
                                row[4] instanceof Boolean yes ? yes : ((Number) row[4]).intValue() != 0,
                                TrailTables.moment(row[5]),
                                (byte[]) row[6]))
                        .toList();
    }
}
