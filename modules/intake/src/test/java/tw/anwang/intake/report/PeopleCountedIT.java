package tw.anwang.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedQuestion.Ages;
import tw.anwang.desk.CountedRecords.CountedCell;
import tw.anwang.desk.CountedRecords.CountedPlace;
import tw.anwang.desk.CountedRecords.CountedSum;
import tw.anwang.desk.CountedRecords.Found;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.statistics.CountedReports;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;

/** Statistics count whom the lists show, in bands of ages that are exact to the day. */
class PeopleCountedIT {
    private static final String AGE = CountedQuestion.AGE;
    private static final String UNKNOWN = CountedQuestion.UNKNOWN_AGE;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    CountedReports counted;

    @Inject
    Reports reports;

    @Inject
    ReportSearch search;

    @Inject
    CurrentUser user;

    private IntakeFixture house;

    @BeforeEach
    void a_county() throws Exception {
        house = new IntakeFixture(container);
    }

    private CountedQuestion question(String rows, String columns, LocalDate onDay, Ages... ages) {
        LocalDate today = Taipei.today(container.clock());
        return new CountedQuestion(
                today.minusYears(1),
                today,
                List.of(ages),
                onDay == null ? "report" : null,
                onDay,
                rows,
                columns,
                Map.of());
    }

    private long told(String name, LocalDate born) {
        house.actAs(house.worker);
        return reports.register(
                IntakeFixture.head(
                        ReportKind.VULNERABLE_FAMILY, container.clock().instant()),
                IntakeFixture.words("案情 " + name),
                List.of(new ToldPerson(name, Sex.FEMALE, born, MemberRole.CHILD, true, null, null)),
                IntakeFixture.TEACHER);
    }

    private long cell(CountedQuestion question, String row) {
        return counted.cells(question).stream()
                .filter(one -> one.row().equals(row))
                .mapToLong(CountedCell::people)
                .sum();
    }

    private CountedSum sum() {
        CountedQuestion asked = question("kind", "none", null);
        return counted.sum(asked, counted.cells(asked));
    }

    /** Told apart by nothing at all. */
    private long everybody() {
        return counted.cells(question("none", "none", null)).stream()
                .mapToLong(CountedCell::people)
                .sum();
    }

    @Test
    void an_age_is_reached_on_its_very_day_and_on_1_March_by_who_was_born_on_29_February() {
        told("閏日", LocalDate.of(2004, 2, 29));
        house.actAs(house.screener);
        Ages adult = new Ages(18, CountedQuestion.OLDEST);
        long before = cell(question(AGE, "none", LocalDate.of(2022, 2, 28), adult), adult.key());
        long after = cell(question(AGE, "none", LocalDate.of(2022, 3, 1), adult), adult.key());
        assertEquals(1, after - before);
    }

    @Test
    void who_has_no_birth_or_is_born_later_is_a_row_of_its_own_and_nobody_is_dropped() {
        house.actAs(house.screener);
        Ages six = new Ages(6, 11);
        CountedQuestion asked = question(AGE, "none", null, six);
        long unknown = cell(asked, UNKNOWN);
        long between = cell(asked, six.key());
        long other = cell(asked, CountedQuestion.OTHER_AGE);
        LocalDate today = Taipei.today(container.clock());
        told("不詳", null);
        told("滿六歲", today.minusYears(6));
        told("明天滿六歲", today.minusYears(6).plusDays(1));
        told("明天滿十二歲", today.minusYears(12).plusDays(1));
        told("滿十二歲", today.minusYears(12));
        house.actAs(house.screener);
        assertEquals(1, cell(asked, UNKNOWN) - unknown);
        assertEquals(2, cell(asked, six.key()) - between);
        assertEquals(2, cell(asked, CountedQuestion.OTHER_AGE) - other);
        // on a day before they were born
        CountedQuestion early = question(AGE, "none", LocalDate.of(1900, 1, 1), six);
        assertEquals(everybody(), cell(early, UNKNOWN));
    }

    @Test
    void the_list_of_each_cell_has_exactly_its_number_for_everybody_who_may_ask() throws Exception {
        long sent = house.entered(ReportKind.VULNERABLE_FAMILY, "格一");
        house.dispatched(sent, IntakeFixture.FENGSHAN);
        house.entered(ReportKind.VULNERABLE_FAMILY, "格二");
        told("格三", null);
        house.actAs(house.screener);
        reports.register(
                IntakeFixture.head(
                        ReportKind.CHILD_PROTECTION, container.clock().instant()),
                IntakeFixture.words("案情 格四"),
                List.of(
                        IntakeFixture.child("格四"),
                        new ToldPerson("格五", Sex.MALE, null, MemberRole.OTHER, false, null, null)),
                IntakeFixture.TEACHER);
        List<String> dimensions = new ArrayList<>(counted.dimensions());
        dimensions.add(AGE);
        for (var who : List.of(house.screener, house.worker, house.other, house.elsewhere, house.head)) {
            house.actAs(who);
            Set<String> listed = new HashSet<>();
            search.rows(ReportFilter.ALL, 0, 2_000).forEach(row -> listed.add(row.number()));
            for (String rows : dimensions) {
                CountedQuestion asked = question(rows, rows.equals(AGE) ? "kind" : AGE, null, new Ages(6, 11));
                long all = 0;
                for (CountedCell cell : counted.cells(asked)) {
                    Found found = counted.found(asked, new CountedPlace(cell.row(), cell.column()), 1, Locale.TAIWAN);
                    assertEquals(cell.people(), found.paging().total(), rows + cell);
                    found.lines().forEach(line -> assertEquals(true, listed.contains(line.number()), line.number()));
                    all += cell.people();
                }
                assertEquals(everybody(), all, rows);
            }
        }
        house.actAs(house.elsewhere);
        assertEquals(0, sum().people());
        house.actAs(house.person("管理", IntakeFixture.BUREAU, "administrator"));
        assertThrows(NotPermitted.class, () -> counted.sum(question(AGE, "none", null), List.of()));
    }

    @Test
    void duplicates_are_kept_out_and_told() throws Exception {
        house.actAs(house.screener);
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "重複");
        house.actAs(house.screener);
        CountedSum before = sum();
        long out = before.keptOut().get(EndReason.DUPLICATE.getLabelKey());
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("update intake_report set state = 'ENDED', end_reason = 'DUPLICATE' where id = " + id);
        }
        assertEquals(before.people() - 1, sum().people());
        assertEquals(before.records() - 1, sum().records());
        assertEquals(out + 1, sum().keptOut().get(EndReason.DUPLICATE.getLabelKey()));
    }
}
