package tw.anwang.identity.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;

/** The words that accounts looked for. Asks no right: each account has its own and no others. */
@ApplicationScoped
@Transactional
public class AskedWords {
    /** So long an address with words can be opened again. */
    public static final int DAYS = 30;

    /** Longer words are nobody's question; the rest is left out. */
    static final int MOST_SIGNS = 200;

    private static final String KIND = "identity.askedWords";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @return the number under which this person finds them again */
    public long keep(String words) {
        em.createNativeQuery("insert into identity_asked_words (account_id, words, asked_at) values (?1, ?2, ?3)")
                .setParameter(1, me())
                .setParameter(
                        2,
                        words.substring(
                                0,
                                words.offsetByCodePoints(
                                        0, Math.min(MOST_SIGNS, words.codePointCount(0, words.length())))))
                .setParameter(3, Timestamp.valueOf(now()))
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /** @throws NotVisible where they are another's or were forgotten */
    public String words(long number) {
        List<?> found = em.createNativeQuery("select words from identity_asked_words where id = ?1 and account_id = ?2")
                .setParameter(1, number)
                .setParameter(2, me())
                .getResultList();
        if (found.isEmpty()) {
            throw new NotVisible(KIND, number);
        }
        return (String) found.get(0);
    }

    /** For the clock. */
    public void sweep() {
        em.createNativeQuery("delete from identity_asked_words where asked_at < ?1")
                .setParameter(1, Timestamp.valueOf(now().minus(Duration.ofDays(DAYS))))
                .executeUpdate();
    }

    private long me() {
        return user.getMe().id().value();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
