package tw.anwang.welfare.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.familycase.Vulnerability;

/** How vulnerable a family is. */
class FactorTest {
    private static Factor of(Vulnerability grade) {
        return new Factor(1, 1, grade);
    }

    @Test
    void a_family_is_as_vulnerable_as_its_gravest_factor_says() {
        assertEquals(
                Vulnerability.HIGH,
                Factor.gravest(List.of(of(Vulnerability.LOW), of(Vulnerability.HIGH), of(Vulnerability.MIDDLE))));
        assertEquals(Vulnerability.LOW, Factor.gravest(List.of(of(Vulnerability.LOW))));
    }

    @Test
    void without_a_factor_there_is_no_grade() {
        assertEquals(
                "welfare.assessment.noFactor",
                assertThrows(RuleBroken.class, () -> Factor.gravest(List.of())).key());
    }
}
