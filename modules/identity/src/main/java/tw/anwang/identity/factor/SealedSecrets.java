package tw.anwang.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.KeyRing;

/**
 * The secrets of authenticators by the key that seals them, and sealing them anew after a new key. Asks no right: who
 * looks or begins has been asked, and the clock has none.
 */
@ApplicationScoped
public class SealedSecrets {
    private static final Logger LOG = Logger.getLogger(SealedSecrets.class.getName());

    /** Bytes 2 to 5 of what Tink seals are the number of the key, as {@link KeyRing#numberOf} reads them. */
    private static final String KEY = "conv(hex(substring(secret, 2, 4)), 16, 10)";

    private static final int PORTION = 100;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    SecretBox box;

    /** @param last where the next portion goes on; @param looked at; @param renewed of them */
    public record Portion(long last, int looked, int renewed) {}

    /** Number of a key to the secrets that are sealed with it. */
    @Transactional
    public SortedMap<Integer, Long> counts() {
        List<?> rows = em.createNativeQuery("select coalesce(cast(" + KEY
                        + " as unsigned), 0), count(*) from identity_factor" + " where secret is not null group by 1")
                .getResultList();
        SortedMap<Integer, Long> counts = new TreeMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
        return counts;
    }

    /** Seals some of those under an older key with the newest; one that no key opens is told and left as it is. */
    @Transactional
    public Portion renew(long after) {
        List<?> rows = em.createNativeQuery(
                        "select id, account_id, secret from identity_factor where secret is not null"
                                + " and id > ?1 and " + KEY + " <> ?2 order by id limit " + PORTION)
                .setParameter(1, after)
                .setParameter(2, box.key())
                .getResultList();
        long last = after;
        int renewed = 0;
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            last = ((Number) columns[0]).longValue();
            renewed += renew(last, ((Number) columns[1]).longValue(), (byte[]) columns[2]);
        }
        return new Portion(last, rows.size(), renewed);
    }

    private int renew(long id, long account, byte[] sealed) {
        try {
            AccountId owner = new AccountId(account);
            // whoever changed it meanwhile has sealed it with the newest key
            return em.createNativeQuery("update identity_factor set secret = ?1 where id = ?2 and secret = ?3")
                    .setParameter(1, box.seal(box.open(sealed, owner), owner))
                    .setParameter(2, id)
                    .setParameter(3, sealed)
                    .executeUpdate();
        } catch (IllegalStateException doesNotOpen) {
            LOG.log(Level.SEVERE, "A second factor cannot be opened with APP_DATA_KEYS: " + id, doesNotOpen);
            return 0;
        }
    }
}
