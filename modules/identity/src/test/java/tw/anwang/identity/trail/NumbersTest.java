package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers numbers = new Numbers();

    @Test
    void nothing_is_settled_beyond_an_act_whose_transaction_is_open() {
        long first = numbers.next();
        long second = numbers.next();
        numbers.settle(second, true);
        assertEquals(0, numbers.settledTo());
        numbers.settle(first, true);
        assertEquals(second, numbers.settledTo());
    }

    @Test
    void a_number_whose_transaction_was_rolled_back_is_unused_until_a_seal_has_named_it() {
        long first = numbers.next();
        numbers.settle(first, false);
        assertEquals(Set.of(first), numbers.unusedTo(5));
        numbers.forget(first);
        assertEquals(Set.of(), numbers.unusedTo(5));
    }

    @Test
    void ranges_are_read_as_they_were_written() {
        Set<Long> some = Set.of(1L, 3L, 4L, 5L, 9L);
        assertEquals("1,3-5,9", NumberRanges.written(some));
        assertEquals(some, NumberRanges.read("1,3-5,9"));
        assertEquals("", NumberRanges.written(Set.of()));
        assertEquals(Set.of(), NumberRanges.read(""));
    }
}
