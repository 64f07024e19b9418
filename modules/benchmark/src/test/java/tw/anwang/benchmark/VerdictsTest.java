package tw.anwang.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    @Test
    void a_budget_is_kept_up_to_its_last_millisecond() {
        assertEquals("kept", Goal.LIST.verdict(150, 0));
        assertEquals("**missed**", Goal.LIST.verdict(150.1, 0));
    }

    @Test
    void what_failed_keeps_no_budget_however_fast_it_was() {
        assertEquals("**failed**", Goal.LIST.verdict(1, 1));
        assertEquals("**failed**", Goal.NONE.verdict(1, 1));
    }

    @Test
    void without_a_budget_there_is_no_verdict() {
        assertEquals("–", Goal.NONE.verdict(5000, 0));
        assertEquals("–", Goal.NONE.words());
    }

    @Test
    void every_budget_of_processor_time_has_its_page() {
        for (Budgets.Budget budget : Budgets.OF_PROCESSOR) {
            boolean measured = Stream.concat(MeetingPages.ALL.stream(), FamilyPages.ALL.stream())
                            .anyMatch(page -> page[0].equals(budget.page()))
                    || budget.page().equals(PageCosts.SAVE);
            assertEquals(true, measured, budget.page());
        }
    }

    @Test
    void no_two_kinds_of_click_have_the_same_name() {
        assertEquals(
                Kind.values().length,
                Arrays.stream(Kind.values()).map(Kind::label).distinct().count());
    }

    @Test
    void the_used_heap_is_read_from_the_words_of_the_jvm() {
        assertEquals(
                OptionalLong.of(247),
                Memory.heapUsed(
                        "4711:\n garbage-first heap   total 786432K, used 253440K [0x00000000d0000000, ...)\n"));
        assertEquals(OptionalLong.of(2), Memory.heapUsed(" def new generation\n heap   total 10K, used 2048K"));
        assertEquals(OptionalLong.empty(), Memory.heapUsed("Unable to open socket file"));
    }

    @Test
    void memory_is_told_in_gigabytes() {
        assertEquals("23.5 GB", Machine.gigabytes("24651192 kB"));
        assertEquals("unknown", Machine.gigabytes("unknown"));
    }
}
