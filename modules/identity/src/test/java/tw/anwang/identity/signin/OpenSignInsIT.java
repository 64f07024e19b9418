package tw.anwang.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;
import tw.anwang.testing.TestAccount;

class OpenSignInsIT {
    private static final Client DESK = new Client("192.0.2.7", "Firefox, Linux");

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    OpenSignIns open;

    @Inject
    ClockWatch watch;

    @Inject
    CurrentUser user;

    private AccountId person;
    private Instant now;

    @BeforeEach
    void somebody() throws Exception {
        person = new AccountId(TestAccount.called("登入").in(container.database(), 10201));
        now = container.clock().instant();
        watch.wentBack(now, System.nanoTime()); // from the day of the test before
    }

    private long begun() {
        return open.begin(person, DESK, now);
    }

    private void later(Duration after) {
        container.clock().setTo(now.plus(after));
    }

    @Test
    void a_sign_in_lets_its_person_in_and_nobody_else() throws Exception {
        long mine = begun();
        assertEquals(Optional.empty(), user.arrive(person, mine));
        assertTrue(user.isSignedIn());
        somebody();
        assertEquals(Optional.of(Ending.FORGOTTEN), user.arrive(person, mine), "the number of somebody else's");
        assertFalse(user.isSignedIn());
    }

    @Test
    void many_who_come_at_once_for_the_first_time_do_not_stop_each_other() throws Exception {
        List<AccountId> people = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            somebody();
            people.add(person);
        }
        ExecutorService doors = Executors.newFixedThreadPool(8);
        List<Future<Long>> begun = people.stream()
                .map(one -> doors.submit(() -> open.begin(one, DESK, now)))
                .toList();
        for (Future<Long> one : begun) {
            assertTrue(one.get() > 0);
        }
        doors.shutdown();
    }

    @Test
    void who_arrives_costs_one_statement_and_is_noted_once_a_minute() throws Exception {
        long mine = begun();
        user.arrive(person, mine);
        user.wasSeen();
        SqlCounter within = SqlCounter.during(() -> {
            user.arrive(person, mine);
            user.wasSeen();
            return null;
        });
        assertEquals(1, within.count(), within::toString);
        later(Duration.ofSeconds(61));
        SqlCounter after = SqlCounter.during(() -> {
            user.arrive(person, mine);
            user.wasSeen();
            return null;
        });
        assertEquals(2, after.count(), after::toString);
        assertEquals(
                container.clock().instant().toEpochMilli(),
                open.of(person).get(0).lastSeen().toEpochMilli());
    }

    @Test
    void half_an_hour_of_nothing_ends_it_for_good() {
        long mine = begun();
        later(Duration.ofMinutes(30));
        assertEquals(Optional.of(Ending.IDLE), user.arrive(person, mine));
        later(Duration.ofMinutes(31));
        assertEquals(Optional.of(Ending.IDLE), user.arrive(person, mine), "it stays ended");
    }

    @Test
    void clicks_keep_it_until_the_longest_time_is_over() {
        long mine = begun();
        for (int minutes = 0; minutes < 12 * 60; minutes += 20) {
            later(Duration.ofMinutes(minutes));
            assertEquals(Optional.empty(), user.arrive(person, mine));
            user.wasSeen();
        }
        later(Duration.ofHours(12));
        assertEquals(Optional.of(Ending.TOO_LONG), user.arrive(person, mine));
    }

    @Test
    void a_clock_that_is_set_back_ends_every_sign_in() {
        long mine = begun();
        later(Duration.ofMinutes(25));
        assertEquals(Optional.empty(), user.arrive(person, mine));
        later(Duration.ofMinutes(5));
        assertEquals(Optional.of(Ending.CLOCK), user.arrive(person, mine));
        assertEquals(List.of(), open.of(person));
    }

    @Test
    void who_is_suspended_is_told_so_and_not_that_the_time_was_over() throws Exception {
        long mine = begun();
        try (var connection = container.database().connect();
                var sql = connection.createStatement()) {
            sql.execute("update identity_account set disabled_at = utc_timestamp() where id = " + person.value());
        }
        assertEquals(Optional.of(Ending.DISABLED), user.arrive(person, mine));
        assertFalse(user.isSignedIn());
    }

    @Test
    void one_or_all_others_are_ended_and_the_own_stays() {
        long elsewhere = begun();
        long third = begun();
        long mine = begun();
        open.endOne(person, third, Ending.OWN);
        assertEquals(Optional.of(Ending.OWN), user.arrive(person, third));
        open.endAll(person, mine, Ending.PASSWORD);
        assertEquals(Optional.of(Ending.PASSWORD), user.arrive(person, elsewhere));
        assertEquals(Optional.empty(), user.arrive(person, mine));
        assertEquals(
                List.of(mine),
                open.of(person).stream().map(OpenSignIns.Line::id).toList());
    }

    @Test
    void nobody_ends_the_sign_in_of_somebody_else() throws Exception {
        long mine = begun();
        AccountId me = person;
        somebody();
        open.endOne(person, mine, Ending.OWN);
        assertEquals(Optional.empty(), user.arrive(me, mine));
    }

    @Test
    void what_is_shown_is_what_still_goes_on() {
        begun();
        later(Duration.ofMinutes(40));
        assertEquals(List.of(), open.of(person));
        now = container.clock().instant();
        long mine = begun();
        assertEquals(
                List.of(mine),
                open.of(person).stream().map(OpenSignIns.Line::id).toList());
        assertEquals("192.0.2.7", open.last(person).orElseThrow().address());
    }

    @Test
    void the_trail_says_that_sign_ins_were_ended() throws SQLException {
        begun();
        begun();
        open.endAll(person, 0, Ending.DISABLED);
        try (var connection = container.database().connect();
                var query = connection.prepareStatement("select detail from "
                        + container.database().trailSchema()
                        + ".trail_act where verb = 'endSignIn' and record_id = ?")) {
            query.setLong(1, person.value());
            var rows = query.executeQuery();
            assertTrue(rows.next());
            assertEquals("DISABLED 2", rows.getString(1));
        }
    }
}
