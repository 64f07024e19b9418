package tw.anwang.identity.office;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OfficeChoicesTest {
    @Test
    void sounds_alone_are_an_unfinished_word() {
        assertTrue(OfficeChoices.isUnfinished("ㄙ"));
        assertTrue(OfficeChoices.isUnfinished("ㄕㄜˋ"));
    }

    @Test
    void a_word_with_sounds_after_it_and_an_empty_field_are_asked_for() {
        assertFalse(OfficeChoices.isUnfinished("社ㄐ"));
        assertFalse(OfficeChoices.isUnfinished("社家"));
        assertFalse(OfficeChoices.isUnfinished(""));
    }
}
