package tw.anwang.identity.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.TrailWatch;
import tw.anwang.identity.review.Verdict;
import tw.anwang.identity.trail.NewAct;
import tw.anwang.identity.trail.NewActs;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** A clerk whose acts stand in the real trail on a day of the test's own, and the watch that looks at that day. */
abstract class Watched {
    static final long OFFICE = 10201;
    static final long ELSEWHERE = 10301;
    static final String KIND = "sample.watched";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    static int day;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    NewActs acts;

    @Inject
    Watch watch;

    @Inject
    TrailWatch trailWatch;

    @Inject
    Warnings warnings;

    @Inject
    CurrentUser user;

    @Inject
    Told told;

    long clerk;
    LocalDateTime morning;

    @BeforeEach
    void a_working_day_of_its_own() throws Exception {
        day++;
        // Tuesdays, far apart: what another test did lies outside the two days that are looked at
        morning = LocalDateTime.of(2031, 1, 7, 9, 0).plusWeeks(day);
        clerk = account("clerk" + day, OFFICE, "caseOfficer");
    }

    void signedIn(String address, LocalDateTime since, LocalDateTime lastSeen) throws Exception {
        container.inTransaction(() -> em.createNativeQuery("insert into identity_sign_in (account_id, since, last_seen,"
                        + " client_address, browser) values (?1, ?2, ?3, ?4, 'Chromium')")
                .setParameter(1, clerk)
                .setParameter(2, since.minusHours(8))
                .setParameter(3, lastSeen.minusHours(8))
                .setParameter(4, address)
                .executeUpdate());
    }

    void review(Warning warning, int version, String words) {
        warnings.review(warning.id(), version, Verdict.REASONABLE, words);
    }

    static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleBroken.class, act::run).key());
    }

    List<String> found() throws Exception {
        return foundOn(morning);
    }

    List<String> foundOn(LocalDateTime time) throws Exception {
        return foundBetween(time.toLocalDate().atStartOfDay(), time.withHour(23).withMinute(30));
    }

    List<String> foundBetween(LocalDateTime since, LocalDateTime now) throws Exception {
        container.inTransaction(() -> watch.look(Taipei.at(since), Taipei.at(now)));
        return mine().stream()
                .map(one -> one.rule() + " " + one.acts())
                .sorted()
                .toList();
    }

    List<Warning> mine() {
        return em.createQuery("select w from Warning w where w.accountId = :me", Warning.class)
                .setParameter("me", clerk)
                .getResultList();
    }

    void does(String verb, Integer record, String detail, LocalDateTime at) throws Exception {
        does(verb, record == null ? null : Long.valueOf(record), detail, at, KIND);
    }

    void does(String verb, Long record, String detail, LocalDateTime at, String kind) throws Exception {
        container.clock().setTo(Taipei.at(at));
        container.inTransaction(() -> acts.add(
                new NewAct(clerk, OFFICE, "caseOfficer", "192.0.2.7", verb, kind, record, null, detail, null)));
        container.clock().run();
    }

    void actAs(long account) {
        assertTrue(user.actAs(new AccountId(account)));
    }

    long account(String name, long office, String role) throws Exception {
        return TestAccount.named("watch." + name).with(role).in(container.database(), office);
    }
}
