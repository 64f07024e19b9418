package tw.anwang.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Only a number whose check digit is right is one. */
class IdNumberTest {
    @Test
    void a_number_is_read_in_whatever_way_it_is_typed() {
        assertEquals("A123456789", IdNumber.of("ａ１２３４５６７８９").orElseThrow().value());
        assertEquals("A123456789", IdNumber.of(" A123 456-789 ").orElseThrow().value());
    }

    @Test
    void a_wrong_check_digit_and_a_wrong_form_are_no_number() {
        assertTrue(IdNumber.of("A123456788").isEmpty());
        assertTrue(IdNumber.of("A323456789").isEmpty());
        assertTrue(IdNumber.of("A12345678").isEmpty());
        assertTrue(IdNumber.of("通報單").isEmpty());
        assertTrue(IdNumber.of(null).isEmpty());
    }

    @Test
    void numbers_of_residents_are_told_apart_old_form_and_new() {
        assertFalse(IdNumber.of("A123456789").orElseThrow().isOfAResident());
        assertTrue(IdNumber.of("A800000014").orElseThrow().isOfAResident());
        assertTrue(IdNumber.of("AC01234567").orElseThrow().isOfAResident());
    }

    @Test
    void it_never_writes_itself_out() {
        assertEquals("A12*****89", IdNumber.of("A123456789").orElseThrow().toString());
    }
}
