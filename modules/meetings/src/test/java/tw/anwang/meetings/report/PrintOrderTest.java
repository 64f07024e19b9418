package tw.anwang.meetings.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.SensitiveKind;

class PrintOrderTest {
    private static final PrintOrder BLIND = new PrintOrder(7, false, Set.of());
    private static final PrintOrder OPEN = new PrintOrder(7, true, Set.of(SensitiveKind.ADDRESS));

    @Test
    void its_words_say_all_of_it() {
        assertEquals(OPEN, PrintOrder.read(OPEN.words()));
        assertEquals(BLIND, PrintOrder.read(BLIND.words()));
    }

    @Test
    void who_sees_more_may_have_a_paper_that_shows_less_and_not_the_other_way_round() {
        assertTrue(OPEN.covers(BLIND));
        assertTrue(OPEN.covers(OPEN));
        assertFalse(BLIND.covers(OPEN));
        assertFalse(new PrintOrder(7, true, Set.of()).covers(OPEN));
        assertFalse(new PrintOrder(7, false, Set.of(SensitiveKind.ADDRESS)).covers(OPEN));
    }

    @Test
    void a_paper_from_before_sights_were_noted_counts_as_the_most_open() {
        assertFalse(OPEN.covers(PrintOrder.read("7")));
        assertTrue(PrintOrder.of(7, true, every -> true).covers(PrintOrder.read("7")));
    }
}
