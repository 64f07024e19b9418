package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/**
 * Typed text that was not yet saved, one draft per account, page and record, seen by that account alone. The page's
 * script writes it ({@code <app:draft page="meetings.answer" record="#{…}"/>}); the save that takes the text over
 * calls {@link #discard} in its own transaction.
 */
@ApplicationScoped
@Transactional
public class Drafts {
    /** Longest draft in bytes of UTF-8. */
    public static final int MAX_BYTES = 256 * 1024;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "app.draft.days", defaultValue = "30")
    int keptDays;

    /** @param fields a JSON object: name of the field and what was typed */
    public record Draft(String fields, Instant savedAt) {}

    /** Writes over the person's earlier draft of that page and record. */
    @Permitted(Permitted.ANYONE)
    public Instant save(String page, String record, String fields) {
        if (fields.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new RuleBroken("desk.draft.tooLong", MAX_BYTES / 1024);
        }
        Instant now = clock.instant();
        em.createNativeQuery("""
                insert into desk_draft (account_id, page, record, fields, saved_at) values (?1, ?2, ?3, ?4, ?5)
                on duplicate key update fields = values(fields), saved_at = values(saved_at)""")
                .setParameter(1, me())
                .setParameter(2, page)
                .setParameter(3, record)
                .setParameter(4, fields)
                .setParameter(5, new UtcInstant().convertToDatabaseColumn(now))
                .executeUpdate();
        return now;
    }

    /** The person's own draft, if there is one. */
    @Permitted(Permitted.ANYONE)
    public Optional<Draft> draft(String page, String record) {
        List<?> rows = em.createNativeQuery("select fields, cast(saved_at as char)"
                        + " from desk_draft where account_id = ?1 and page = ?2 and record = ?3")
                .setParameter(1, me())
                .setParameter(2, page)
                .setParameter(3, record)
                .getResultList();
        return rows.stream().findFirst().map(row -> draft((Object[]) row));
    }

    /** The person's own drafts of that page whose record begins so, the oldest first: by record. */
    @Permitted(Permitted.ANYONE)
    public Map<String, Draft> draftsOf(String page, String recordPrefix) {
        List<?> rows = em.createNativeQuery("select fields, cast(saved_at as char), record from desk_draft"
                        + " where account_id = ?1 and page = ?2 and left(record, ?3) = ?4 order by saved_at, record")
                .setParameter(1, me())
                .setParameter(2, page)
                .setParameter(3, recordPrefix.length())
                .setParameter(4, recordPrefix)
                .getResultList();
        Map<String, Draft> drafts = new LinkedHashMap<>();
        rows.forEach(row -> drafts.put((String) ((Object[]) row)[2], draft((Object[]) row)));
        return drafts;
    }

    private static Draft draft(Object[] row) {
        LocalDateTime saved = LocalDateTime.parse(row[1].toString().replace(' ', 'T'));
        return new Draft((String) row[0], new UtcInstant().convertToEntityAttribute(saved));
    }

    /** The text was saved, or the person does not want it back. */
    @Permitted(Permitted.ANYONE)
    public void discard(String page, String record) {
        em.createNativeQuery("delete from desk_draft where account_id = ?1 and page = ?2 and record = ?3")
                .setParameter(1, me())
                .setParameter(2, page)
                .setParameter(3, record)
                .executeUpdate();
    }

    /** Forgets what nobody came back to for APP_DRAFT_DAYS (30). @return drafts deleted */
    public int sweep() {
        Instant oldest = clock.instant().minus(Duration.ofDays(keptDays));
        return em.createNativeQuery("delete from desk_draft where saved_at < ?1")
                .setParameter(1, new UtcInstant().convertToDatabaseColumn(oldest))
                .executeUpdate();
    }

    private long me() {
        return user.getMe().id().value();
    }
}
