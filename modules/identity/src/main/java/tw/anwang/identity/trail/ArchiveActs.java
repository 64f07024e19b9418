package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.identity.TrailProof;

/** What the trail itself says of its archives; the number of the record is the year. */
@ApplicationScoped
@Transactional
public class ArchiveActs {
    private static final Pattern SHA256 = Pattern.compile("sha256 ([0-9a-f]{64})");

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

    /** Years of which an archive was made, wherever it lies now. */
    public List<Integer> archived() {
        return List.copyOf(last("archive").keySet());
    }

    /** Whether the archive of that year that was made last bears this SHA-256; an older one lacks acts. */
    boolean isTheLast(ArchiveSeal seal) {
        String told = last("archive").get(seal.year());
        if (told == null) {
            return true; // that act was taken out with its year
        }
        Matcher sha256 = SHA256.matcher(told);
        return sha256.find() && sha256.group(1).equals(seal.sha256());
    }

    /** What was said last of each year. @param verb {@code archive} or {@code checkArchive} */
    public Map<Integer, String> last(String verb) {
        List<?> rows = em.createNativeQuery("select record_id, detail from " + tables.acts()
                        + " where kind = ?1 and verb = ?2 order by happened_at, id")
                .setParameter(1, TracedHere.TRAIL)
                .setParameter(2, verb)
                .getResultList();
        Map<Integer, String> last = new TreeMap<>();
        rows.forEach(row -> last.put(((Number) ((Object[]) row)[0]).intValue(), (String) ((Object[]) row)[1]));
        return last;
    }
}
