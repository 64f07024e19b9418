package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TrailConditionsTest {
    @Test
    void what_is_no_question_stays_as_it_was_noted() {
        assertEquals("附件.pdf", TrailConditions.inWords("附件.pdf", key -> key));
        assertNull(TrailConditions.inWords(null, key -> key));
    }

    @Test
    void of_a_question_the_conditions_that_were_set_are_told() {
        assertEquals(
                "[text] 訪視；[state] UNDER",
                TrailConditions.inWords("{text=訪視, office=, state=UNDER}", key -> "[" + key + "]"));
    }

    @Test
    void words_with_commas_braces_and_signs_of_equality_stay_whole() {
        assertEquals(
                "[text] a, b = {c}；[to] 115/1/1",
                TrailConditions.inWords("{text=a, b = {c}, to=115/1/1}", key -> "[" + key + "]"));
    }

    @Test
    void a_question_without_conditions_is_empty() {
        assertEquals("", TrailConditions.inWords("{text=, state=}", key -> key));
        assertEquals("", TrailConditions.inWords("{}", key -> key));
    }
}
