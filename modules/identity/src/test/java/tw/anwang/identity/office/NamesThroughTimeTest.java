package tw.anwang.identity.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.directory.OfficeDetails;
import tw.anwang.directory.OfficeDetails.OtherName;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.OfficeRef;

class NamesThroughTimeTest {
    private static final LocalDate FIRST = LocalDate.of(2013, 7, 23);
    private static final LocalDate CHANGE = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND_CHANGE = LocalDate.of(2024, 5, 1);

    @Test
    void an_office_that_was_never_renamed_has_one_name() {
        assertEquals(List.of(new NameSpan("丙署", FIRST, null)), NameSpan.of(office(null)));
    }

    @Test
    void each_name_begins_the_day_after_the_one_before_it_ended() {
        OfficeDetails office =
                office(null, new OtherName("乙署", SECOND_CHANGE.minusDays(1)), new OtherName("甲署", CHANGE.minusDays(1)));
        assertEquals(
                List.of(
                        new NameSpan("丙署", SECOND_CHANGE, null),
                        new NameSpan("乙署", CHANGE, SECOND_CHANGE.minusDays(1)),
                        new NameSpan("甲署", FIRST, CHANGE.minusDays(1))),
                NameSpan.of(office));
    }

    @Test
    void the_last_name_ends_with_the_office() {
        assertEquals(List.of(new NameSpan("丙署", FIRST, SECOND_CHANGE)), NameSpan.of(office(SECOND_CHANGE)));
    }

    @Test
    void an_alias_is_no_official_name() {
        OfficeDetails office = office(null, new OtherName("丙", null));
        assertEquals(1, NameSpan.of(office).size());
    }

    private static OfficeDetails office(LocalDate to, OtherName... names) {
        return new OfficeDetails(
                new OfficeRef(new OfficeId(1), "丙署", "丙署", null),
                null,
                OfficeKind.AGENCY,
                Set.of(),
                FIRST,
                to,
                1,
                List.of(names),
                List.of());
    }
}
