package tw.anwang.identity.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.review.Verdict;
import tw.anwang.kernel.Taipei;

/** What an insider does who looks up a neighbour is found within minutes; ordinary work is not. */
class WatchIT extends Watched {
    @Test
    void masked_fields_shown_very_often_are_told_like_openings() throws Exception {
        for (int i = 0; i < 61; i++) {
            does("reveal", i, "phone CONTACT 聯繫", morning.plusSeconds(i * 30));
        }
        assertEquals(1, found().size());
    }

    @Test
    void very_many_records_within_an_hour_are_told_once_and_so_many_as_work_needs_are_not() throws Exception {
        for (int i = 0; i < 60; i++) {
            does("read", i, null, morning.plusSeconds(i * 30));
        }
        assertEquals(List.of(), found());
        does("read", 61, null, morning.plusMinutes(31));
        assertEquals(List.of("BULK 61"), found());
        does("read", 62, null, morning.plusMinutes(32));
        assertEquals(List.of("BULK 62"), found());
        assertEquals(1, told.of(mine()));
    }

    @Test
    void the_clock_finds_it_too_on_a_thread_where_nobody_asks() throws Exception {
        for (int i = 0; i < 5; i++) {
            does("read", i, null, morning.withHour(5).plusMinutes(i));
        }
        container.clock().setTo(Taipei.at(morning));
        onTheClocksThread(trailWatch::look);
        assertEquals(
                List.of("OFF_HOURS 5"),
                mine().stream().map(one -> one.rule() + " " + one.acts()).toList());
    }

    private static void onTheClocksThread(Runnable work) throws Exception {
        ExecutorService clock = Executors.newSingleThreadExecutor();
        try {
            clock.submit(work).get();
        } finally {
            clock.shutdown();
        }
    }

    @Test
    void the_same_record_opened_again_and_again_is_one_record() throws Exception {
        for (int i = 0; i < 100; i++) {
            does("read", 1, null, morning.plusSeconds(i * 20));
        }
        assertEquals(List.of(), found());
    }

    @Test
    void records_opened_at_night_or_on_a_day_off_are_told() throws Exception {
        for (int i = 0; i < 5; i++) {
            does("read", i, null, morning.withHour(22).plusMinutes(i));
        }
        assertEquals(List.of("OFF_HOURS 5"), found());
        for (int i = 0; i < 5; i++) {
            does("export", 0, null, morning.plusDays(4).plusMinutes(i)); // a Saturday
        }
        assertEquals(List.of("OFF_HOURS 5", "OFF_HOURS 5"), foundOn(morning.plusDays(4)));
    }

    @Test
    void the_same_words_looked_for_all_day_are_told_and_a_list_without_words_is_not() throws Exception {
        for (int i = 0; i < 10; i++) {
            does("list", null, "{text=王小明, state=}", morning.plusMinutes(i * 20));
            does("list", null, "{text=, state=}", morning.plusMinutes(i * 20));
        }
        assertEquals(List.of("REPEATED 10"), found());
    }

    @Test
    void records_in_which_a_person_takes_no_part_are_told_where_their_module_says_so() throws Exception {
        does("read", 7L, null, morning, SampleInvolvement.KIND);
        does("read", SampleInvolvement.STRANGE, null, morning, SampleInvolvement.KIND);
        assertEquals(List.of("NOT_INVOLVED 1"), found());
    }

    @Test
    void what_was_done_since_the_last_look_counts_with_the_hour_and_the_day_it_belongs_to() throws Exception {
        LocalDateTime night = morning.withHour(23);
        for (int i = 0; i < 61; i++) {
            does("read", i, null, night.plusSeconds(i * 55));
        }
        does("list", null, "{text=王小明}", night);
        for (int i = 0; i < 9; i++) {
            does("list", null, "{text=王小明}", night.plusMinutes(50 + i));
        }
        // looked at in the middle of the hour before, and again when the day is over
        assertEquals(
                List.of("BULK 61", "OFF_HOURS 61", "REPEATED 10"),
                foundBetween(night.plusMinutes(50), night.plusMinutes(70)));
    }

    @Test
    void one_account_at_many_addresses_at_once_is_told_and_one_that_moves_is_not() throws Exception {
        signedIn("192.0.2.1", morning, morning.plusHours(1));
        signedIn("192.0.2.2", morning.plusMinutes(30), morning.plusHours(2));
        signedIn("192.0.2.3", morning.plusHours(3), morning.plusHours(4));
        signedIn("192.0.2.2", morning.plusMinutes(40), morning.plusMinutes(50));
        signedIn("192.0.2.6", morning.plusMinutes(5), morning.plusMinutes(10));
        assertEquals(List.of(), found());
        signedIn("192.0.2.4", morning.plusMinutes(45), morning.plusMinutes(55));
        assertEquals(List.of("MANY_PLACES 3"), found());
        signedIn("192.0.2.5", morning.plusMinutes(46), morning.plusMinutes(55));
        assertEquals(List.of("MANY_PLACES 4"), found());
    }

    @Test
    void the_head_signs_it_off_and_nobody_else_does_nor_the_person_nor_twice() throws Exception {
        for (int i = 0; i < 5; i++) {
            does("read", i, null, morning.withHour(5).plusMinutes(i));
        }
        found();
        Warning warning = mine().get(0);

        actAs(account("headElsewhere" + day, ELSEWHERE, "officeHead"));
        assertThrows(NotVisible.class, () -> warnings.byId(warning.id()));
        assertThrows(
                NotVisible.class, () -> warnings.review(warning.id(), warning.version(), Verdict.REASONABLE, "查過了沒問題"));

        actAs(account("head" + day, OFFICE, "officeHead"));
        refused("identity.warning.noVerdict", () -> review(warning, warning.version(), "短"));
        review(warning, warning.version(), "已向本人查證，係夜間緊急安置");
        assertThrows(OptimisticLockException.class, () -> review(warning, warning.version(), "再說一次看看"));
        refused("identity.warning.reviewed", () -> review(warning, warning.version() + 1, "再說一次看看"));
    }

    @Test
    void a_head_does_not_sign_off_the_own_access() throws Exception {
        clerk = account("ownHead" + day, OFFICE, "officeHead");
        for (int i = 0; i < 5; i++) {
            does("read", i, null, morning.withHour(5).plusMinutes(i));
        }
        found();
        Warning warning = mine().get(0);
        actAs(clerk);
        refused("identity.warning.own", () -> review(warning, warning.version(), "是我自己看的"));
    }
}
