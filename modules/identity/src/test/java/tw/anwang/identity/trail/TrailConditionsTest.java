package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TrailConditionsTest {
    @Test
    void what_is_no_question_stays_as_it_was_noted() {
        assertEquals("附件.pdf", TrailConditions.inWords("附件.pdf", key -> key, (key, value) -> value));
        assertNull(TrailConditions.inWords(null, key -> key, (key, value) -> value));
    }

    @Test
    void of_a_question_the_conditions_that_were_set_are_told() {
        assertEquals(
                "[text] 訪視；[state] UNDER",
                TrailConditions.inWords(
                        "{text=訪視, office=, state=UNDER}", key -> "[" + key + "]", (key, value) -> value));
    }

    @Test
    void words_with_commas_braces_and_signs_of_equality_stay_whole() {
        assertEquals(
                "[text] a, b = {c}；[to] 115/1/1",
                TrailConditions.inWords(
                        "{text=a, b = {c}, to=115/1/1}", key -> "[" + key + "]", (key, value) -> value));
    }

    @Test
    void what_a_condition_asks_for_is_told_in_words_too() {
        assertEquals(
                "[show] WAITING of show；[q] true of q",
                TrailConditions.inWords(
                        "{show=WAITING, q=true}", key -> "[" + key + "]", (key, value) -> value + " of " + key));
    }

    @Test
    void a_question_without_conditions_is_empty() {
        assertEquals("", TrailConditions.inWords("{text=, state=}", key -> key, (key, value) -> value));
        assertEquals("", TrailConditions.inWords("{}", key -> key, (key, value) -> value));
    }
}
