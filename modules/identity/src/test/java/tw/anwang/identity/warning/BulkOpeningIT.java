package tw.anwang.identity.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.Taipei;

/** 大量開啟 is any sixty minutes, wherever they begin, and a file that takes records away opens them all. */
class BulkOpeningIT extends Watched {
    @Test
    void sixty_minutes_count_wherever_they_begin() throws Exception {
        opens(0, 60, morning.plusMinutes(30), 30);
        opens(60, 60, morning.plusMinutes(60), 29);
        assertEquals(List.of("BULK 120"), found());
        assertEquals(Taipei.at(morning.plusMinutes(30)), mine().get(0).since());
    }

    @Test
    void more_than_an_hour_of_steady_work_is_none() throws Exception {
        opens(0, 300, morning, 61);
        assertEquals(List.of(), found());
    }

    @Test
    void the_same_records_again_in_the_next_hour_are_the_same_and_sixty_others_are_not() throws Exception {
        opens(0, 40, morning.plusMinutes(40), 30);
        opens(0, 60, morning.plusMinutes(61), 30);
        assertEquals(List.of(), found());
        opens(60, 1, morning.plusMinutes(95), 1);
        assertEquals(List.of("BULK 61"), found());
    }

    @Test
    void it_is_found_while_it_goes_on_across_the_looks_of_the_clock() throws Exception {
        opens(0, 50, morning.plusMinutes(30), 30);
        assertEquals(List.of(), foundBetween(morning.plusMinutes(40), morning.plusMinutes(56)));
        opens(50, 11, morning.plusMinutes(70), 30);
        assertEquals(List.of("BULK 61"), foundBetween(morning.plusMinutes(56), morning.plusMinutes(80)));
    }

    @Test
    void one_that_goes_on_over_midnight_is_one() throws Exception {
        opens(0, 150, morning.withHour(23), 40);
        assertEquals(
                List.of("BULK 150", "OFF_HOURS 60", "OFF_HOURS 90"),
                foundBetween(morning.withHour(23).plusMinutes(30), morning.plusDays(1)));
    }

    @Test
    void rows_of_an_export_are_opened_records_whether_a_list_or_a_roster_left() throws Exception {
        does("export", 0, "{text=}", morning);
        does("exported", null, "{rows=5000, text=}", morning.plusMinutes(1));
        assertEquals(List.of("BULK 5000"), found());
        does("read", 1, null, morning.plusMinutes(2));
        assertEquals(List.of("BULK 5001"), found());
    }

    @Test
    void who_takes_the_directory_of_offices_takes_what_all_know_and_who_takes_that_of_accounts_does_not()
            throws Exception {
        does("export", 0L, "OFFICES rows=187", morning, "identity.roster");
        assertEquals(List.of(), found());
        does("export", 0L, "ACCOUNTS rows=187", morning, "identity.roster");
        assertEquals(List.of("BULK 187"), found());
    }

    @Test
    void rows_of_a_roster_and_of_a_sheet_count_and_words_that_look_like_rows_do_not() throws Exception {
        does("export", 0, "accounts rows=61", morning);
        assertEquals(List.of("BULK 61"), found());
        clerk = account("typist" + day, OFFICE, "caseOfficer");
        for (int i = 0; i < 4; i++) {
            does("export", 0, "{text=rows=5000}", morning.plusMinutes(1));
        }
        does("exported", null, "{rows=1, text=rows=5000}", morning.plusMinutes(2));
        assertEquals(List.of(), found());
    }

    @Test
    void two_small_files_and_some_records_are_counted_together() throws Exception {
        does("exported", null, "{rows=30}", morning);
        does("exported", null, "{rows=30}", morning.plusMinutes(30));
        assertEquals(List.of(), found());
        does("read", 1, null, morning.plusMinutes(59));
        assertEquals(List.of("BULK 61"), found());
    }

    private void opens(int from, int many, LocalDateTime begin, int secondsBetween) throws Exception {
        for (int i = 0; i < many; i++) {
            does("read", from + i, null, begin.plusSeconds((long) i * secondsBetween));
        }
    }
}
