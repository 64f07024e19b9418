package tw.anwang.registry.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.registry.MatchReason;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;

/** Why somebody registered may be the person typed: never for the name alone. */
class KnownPersonTest {
    private static final LocalDate BORN = LocalDate.of(1990, 5, 1);
    private static final String HERE = "64000050";

    private static KnownPerson known(LocalDate bornOn, boolean estimated, boolean sameName, boolean sameNumber) {
        return new KnownPerson(new PersonId(1), "王○明", Sex.MALE, bornOn, estimated, sameName, sameNumber);
    }

    private static NewPerson typed(LocalDate bornOn) {
        return new NewPerson(null, "王小明", Sex.MALE, bornOn, "A123456789", MemberRole.HEAD);
    }

    @Test
    void the_name_alone_is_no_reason() {
        assertEquals(List.of(), known(BORN, false, true, false).reasons(typed(null), null, List.of(HERE)));
        assertEquals(List.of(), known(BORN, false, true, false).reasons(typed(null), "64000120", List.of(HERE)));
        assertEquals(List.of(), known(BORN, false, true, false).reasons(typed(BORN.plusDays(1)), HERE, List.of(HERE)));
    }

    @Test
    void name_and_birth_agree() {
        assertEquals(
                List.of(MatchReason.NAME_AND_BIRTH),
                known(BORN, false, true, false).reasons(typed(BORN), null, List.of()));
        assertEquals(List.of(), known(BORN, false, false, false).reasons(typed(BORN), HERE, List.of(HERE)));
    }

    @Test
    void name_and_district_agree_where_no_birth_speaks_against_it() {
        List<MatchReason> district = List.of(MatchReason.NAME_AND_DISTRICT);
        assertEquals(district, known(null, false, true, false).reasons(typed(BORN), HERE, List.of(HERE)));
        assertEquals(district, known(BORN, false, true, false).reasons(typed(null), HERE, List.of(HERE)));
        assertEquals(district, known(BORN, true, true, false).reasons(typed(BORN.plusYears(2)), HERE, List.of(HERE)));
        assertEquals(List.of(), known(BORN, true, true, false).reasons(typed(BORN.plusYears(9)), HERE, List.of(HERE)));
    }

    @Test
    void the_same_number_is_a_reason_whatever_the_name_is() {
        assertEquals(
                List.of(MatchReason.ID_NUMBER), known(null, false, false, true).reasons(typed(BORN), null, List.of()));
    }
}
