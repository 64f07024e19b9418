package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.identity.TrailProof;

/** What the trail itself says of its archives; the number of the record is the year. */
@ApplicationScoped
@Transactional
public class ArchiveActs {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    static String words(ArchiveSeal seal, TrailProof proof) {
        return words(proof) + ", bytes " + seal.bytes() + ", unsealed " + seal.unsealed() + ", sha256 " + seal.sha256();
    }

    static String words(TrailProof proof) {
        return "acts " + proof.acts() + ", faults " + proof.faults().size();
    }

    /**
     * What was said last of a year.
     *
     * @param by name of the person, or empty
     */
    record Told(Instant at, String by, String words) {
        /** The number behind a word; 0 where there is none. */
        long number(String word) {
            Matcher found = Pattern.compile("\\b" + word + " (\\d+)").matcher(words);
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        }

        /** Whether it tells of just this archive. */
        boolean isOf(ArchiveSeal seal) {
            return words.endsWith("sha256 " + seal.sha256());
        }
    }

    /** Years of which an archive was made, wherever it lies now. */
    Set<Integer> archived() {
        return last("archive").keySet();
    }

    /** What was said last of each year. @param verb {@code archive} or {@code checkArchive} */
    Map<Integer, Told> last(String verb) {
        List<?> rows = em.createNativeQuery("select t.record_id, t.happened_at, a.name, t.detail from " + tables.acts()
                        + " t left join identity_account a on a.id = t.account_id"
                        + " where t.kind = ?1 and t.record_id between 1912 and 9999 and t.verb = ?2"
                        + " order by t.happened_at, t.id")
                .setParameter(1, TracedHere.TRAIL)
                .setParameter(2, verb)
                .getResultList();
        Map<Integer, Told> last = new TreeMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> last.put(
                        ((Number) row[0]).intValue(),
                        new Told(
                                TrailTables.moment(row[1]).toInstant(ZoneOffset.UTC),
                                row[2] == null ? "" : (String) row[2],
                                (String) row[3])));
        return last;
    }
}
