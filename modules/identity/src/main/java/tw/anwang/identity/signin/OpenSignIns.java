package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Trail;

/**
 * Who is signed in, one row per sign-in, on whichever node: ending the row ends the sign-in at its next click. In SQL
 * without entities, because each request touches it. Asks no right: it is called before anybody is known, and by those
 * who asked for theirs.
 */
@ApplicationScoped
public class OpenSignIns {
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
    /** How long an ended sign-in is shown as the last one; the trail keeps it longer. */
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private static final String ENDING = "update identity_sign_in set ended_at = ?1, why_ended = ?2"
            + " where account_id = ?3 and ended_at is null and ";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Trail trail;

    @Inject
    SignInLimits limits;

    @Inject
    ClockWatch watch;

    @Inject
    Clock clock;

    /** One sign-in, as its owner sees it. */
    public record Line(long id, Instant since, Instant lastSeen, String address, String browser) {
        public String shownAddress() {
            return AddressForm.shown(address);
        }
    }

    /** Begins one, and forgets what is long over. @return its number */
    @Transactional
    public long begin(AccountId account, Client client, Instant now) {
        // asked without a lock and changed by number: a range that is locked would stop those who sign in beside
        ids("account_id = ?1 and ended_at < ?2", account.value(), now.minus(REMEMBERED))
                .forEach(id ->
                        sql("delete from identity_sign_in where id = ?1", id).executeUpdate());
        ids("account_id = ?1 and ended_at is null and last_seen <= ?2", account.value(), now.minus(limits.idle()))
                .forEach(id -> end(id, Ending.IDLE));
        sql(
                        "insert into identity_sign_in (account_id, since, last_seen, client_address, browser)"
                                + " values (?1, ?2, ?2, ?3, ?4)",
                        account.value(),
                        now,
                        client.address(),
                        client.browser())
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /** The one before: nothing at the first time. */
    @Transactional
    public Optional<Line> last(AccountId account) {
        return lines("where account_id = ?1 order by id desc limit 1", account.value()).stream()
                .findFirst();
    }

    /** Those that go on, oldest first. */
    @Transactional
    public List<Line> of(AccountId account) {
        Instant now = clock.instant();
        return lines(
                "where account_id = ?1 and ended_at is null and last_seen > ?2 and since > ?3 order by id",
                account.value(),
                now.minus(limits.idle()),
                now.minus(Duration.ofHours(limits.maxHours())));
    }

    /** Why a sign-in is over; one found to be over now is ended for good. */
    @Transactional
    public Optional<Ending> over(SignInTimes signIn) {
        Instant now = clock.instant();
        if (watch.wentBack(now, System.nanoTime())) {
            sql("update identity_sign_in set ended_at = ?1, why_ended = 'CLOCK' where ended_at is null", now)
                    .executeUpdate();
            return Optional.of(Ending.CLOCK);
        }
        Optional<Ending> why = limits.over(signIn, now);
        if (signIn.ended() == null) {
            why.ifPresent(reason -> end(signIn.id(), reason));
        }
        return why;
    }

    /** Notes that the person did something, at most once a minute. @return the times as they are now */
    @Transactional
    public SignInTimes seen(SignInTimes signIn) {
        Instant now = clock.instant();
        if (now.isBefore(signIn.lastSeen().plus(BETWEEN_NOTES))) {
            return signIn;
        }
        sql("update identity_sign_in set last_seen = ?1 where id = ?2 and last_seen < ?1", now, signIn.id())
                .executeUpdate();
        return new SignInTimes(signIn.id(), signIn.since(), now, null);
    }

    private List<Long> ids(String which, Object... values) {
        List<?> found =
                sql("select id from identity_sign_in where " + which, values).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void end(long signIn, Ending why) {
        sql(
                        "update identity_sign_in set ended_at = ?1, why_ended = ?2 where id = ?3 and ended_at is null",
                        clock.instant(),
                        why.name(),
                        signIn)
                .executeUpdate();
    }

    /** Ends one of the account's own; any other number does nothing. */
    @Transactional
    public void endOne(AccountId account, long signIn, Ending why) {
        traced(account, why, sql(ENDING + "id = ?4", clock.instant(), why.name(), account.value(), signIn));
    }

    /** Ends all of an account but one. @param kept number of the one that stays, or 0 */
    @Transactional
    public void endAll(AccountId account, long kept, Ending why) {
        traced(account, why, sql(ENDING + "id <> ?4", clock.instant(), why.name(), account.value(), kept));
    }

    private void traced(AccountId account, Ending why, Query ending) {
        int ended = ending.executeUpdate();
        if (ended > 0) {
            trail.record("endSignIn", "identity.account", account.value(), why + " " + ended);
        }
    }

    private List<Line> lines(String which, Object... values) {
        List<?> rows = sql(
                        "select id, since, last_seen, client_address, browser from identity_sign_in " + which, values)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                ((Number) row[0]).longValue(), moment(row[1]), moment(row[2]), (String) row[3], (String) row[4]);
    }

    private Query sql(String words, Object... values) {
        Query query = em.createNativeQuery(words);
        for (int i = 0; i < values.length; i++) {
            boolean moment = values[i] instanceof Instant;
            query.setParameter(
                    i + 1, moment ? LocalDateTime.ofInstant((Instant) values[i], ZoneOffset.UTC) : values[i]);
        }
        return query;
    }

    /** A DATETIME as the driver gives it to a native query. */
    public static Instant moment(Object column) {
        LocalDateTime at = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return at.toInstant(ZoneOffset.UTC);
    }
}
