package tw.anwang.welfare.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import tw.anwang.desk.CountedRecords.Found;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.familycase.CaseFilter;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.CaseRow;
import tw.anwang.welfare.familycase.CaseSearch;
import tw.anwang.welfare.familycase.FamilyCases;

/** Statistics of cases and of the people in them: each number is that of its list, for whoever asks. */
class CasesCountedIT {
    private static final long SOCIAL_BUREAU = 10201;
    private static final String AGE = CountedQuestion.AGE;
    private static final String NONE = CountedQuestion.NONE;
    private static final String PEOPLE = CountedQuestion.PEOPLE;
    private static final String RECORDS = CountedQuestion.RECORDS;
    private static final int MOST = 5_000;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CountedCases counted;

    @Inject
    CaseSearch search;

    @Inject
    FamilyCases cases;

    @Inject
    Assignments assignments;

    @Inject
    CurrentUser user;

    private AccountId worker;
    private AccountId sanmin;
    private AccountId fengshan;
    private AccountId bureau;
    private LocalDate today;
    private String district;

    @BeforeEach
    void two_centres() throws Exception {
        today = Taipei.today(container.clock());
        worker = CaseFixture.worker(container, SANMIN);
        sanmin = CaseFixture.supervisor(container, SANMIN);
        fengshan = CaseFixture.supervisor(container, FENGSHAN);
        bureau = new AccountId(TestAccount.called("測試").with("socialWorker").in(container.database(), SOCIAL_BUREAU));
        actAs(sanmin);
        try (var connection = container.database().connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select max(code) from directory_district where county_code = '" + CaseFixture.COUNTY + "'")) {
            found.next();
            district = found.getString(1);
        }
    }

    private void actAs(AccountId who) {
        assertTrue(user.actAs(who));
    }

    private long accepted(AccountId who) throws Exception {
        actAs(who);
        return CaseFixture.accepted(
                container,
                who.equals(fengshan) ? FENGSHAN : SANMIN,
                container.clock().instant());
    }

    private void sql(String statement) throws Exception {
        try (var connection = container.database().connect();
                var one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private CountedQuestion asked(String unit, String moment, String rows, String columns, Ages... ages) {
        return new CountedQuestion(
                today.minusYears(1), today, List.of(ages), "opening", null, rows, columns, Map.of(), moment, unit);
    }

    private long nobody(CountedQuestion question) {
        return counted.sum(question, List.of()).keptOut().get("counted.out.nobody");
    }

    private long sum(String unit, String moment) {
        return counted.sum(asked(unit, moment, NONE, NONE), List.of()).people();
    }

    private long cell(CountedQuestion question, String row) {
        return counted.cells(question).stream()
                .filter(one -> one.row().equals(row))
                .mapToLong(CountedCell::people)
                .sum();
    }

    /** A case that was opened, served and closed, with what it is told apart by; of a family with a child of seven. */
    private long told(String state, LocalDate ended, String outcome, String... reasons) throws Exception {
        long id = accepted(sanmin);
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        sql("update welfare_family_case set grade = 'HIGH', state = '" + state + "', ended_on = "
                + (ended == null ? "null" : "'" + ended + "'") + " where id = " + id);
        sql("update registry_household h join welfare_family_case c on c.household_id = h.id set h.district_code = '"
                + district + "' where c.id = " + id);
        sql("update registry_person p join registry_member m on m.person_id = p.id join welfare_family_case c on"
                + " c.household_id = m.household_id set p.born_on = '" + today.minusYears(7)
                + "' where m.role = 'CHILD' and c.id = " + id);
        sql("insert into intake_report (id, number, kind, county_code, received_at, told, state, lead_office_id,"
                + " entered_office_id, risk_code, source_code) select report_id, report_number, 'VULNERABLE_FAMILY',"
                + " county_code, known_at, '案情', 'ACCEPTED', lead_office_id, lead_office_id, '4', 'D'"
                + " from welfare_family_case where id = " + id);
        sql("insert into welfare_decision (case_id, outcome, words, state, writer_id, writer_name, handed_in_at)"
                + " values (" + id + ", 'OPEN', '開案', 'APPROVED', " + worker.value() + ", '社工', now(3))");
        sql("insert into welfare_decision (case_id, outcome, words, state, writer_id, writer_name, handed_in_at)"
                + " values (" + id + ", '" + outcome + "', '決定', 'APPROVED', " + worker.value() + ", '社工', now(3))");
        for (String reason : reasons) {
            sql("insert into welfare_decision_reason select max(id), '" + reason + "' from welfare_decision"
                    + " where case_id = " + id);
        }
        return id;
    }

    @Test
    void the_list_of_each_cell_of_cases_has_exactly_its_number_for_everybody_who_may_ask() throws Exception {
        told("CLOSED", today, "CLOSE", "1", "4");
        told("NOT_OPENED", today.minusDays(1), "NOT_OPEN", "02");
        told("SERVED", null, "OPEN");
        accepted(sanmin);
        accepted(fengshan);
        for (AccountId who : List.of(worker, sanmin, fengshan, bureau)) {
            actAs(who);
            for (String moment : counted.moments()) {
                for (String rows : counted.dimensions()) {
                    CountedQuestion question = asked(RECORDS, moment, rows, rows.equals("office") ? "grade" : "office");
                    long all = 0;
                    for (CountedCell cell : counted.cells(question)) {
                        CountedPlace place = new CountedPlace(cell.row(), cell.column());
                        CaseCell written = CaseCell.read(new CaseCell(question, place).written());
                        CaseFilter filter = new CaseFilter(null, null, null, null, false, written);
                        assertEquals(cell.people(), search.count(filter), moment + rows + cell);
                        assertEquals(cell.people(), search.rows(filter, 0, MOST).size(), moment + rows + cell);
                        all += cell.people();
                    }
                    assertEquals(sum(RECORDS, moment), all, moment + rows);
                }
            }
        }
    }

    @Test
    void the_list_of_each_cell_of_people_has_exactly_its_number_for_everybody_who_may_ask() throws Exception {
        told("CLOSED", today, "CLOSE", "1", "4");
        told("SERVED", null, "OPEN");
        accepted(fengshan);
        List<String> dimensions = new ArrayList<>(counted.dimensions());
        dimensions.add(AGE);
        for (AccountId who : List.of(worker, sanmin, fengshan, bureau)) {
            actAs(who);
            Set<String> listed = new HashSet<>();
            search.rows(CaseFilter.ALL, 0, MOST).stream().map(CaseRow::number).forEach(listed::add);
            for (String rows : dimensions) {
                CountedQuestion question =
                        asked(PEOPLE, "opened", rows, rows.equals(AGE) ? "office" : AGE, new Ages(6, 11));
                long all = 0;
                for (CountedCell cell : counted.cells(question)) {
                    Found found =
                            counted.found(question, new CountedPlace(cell.row(), cell.column()), 1, Locale.TAIWAN);
                    assertEquals(cell.people(), found.paging().total(), rows + cell);
                    found.lines().forEach(line -> assertTrue(listed.contains(line.number()), line.number()));
                    all += cell.people();
                }
                assertEquals(sum(PEOPLE, "opened"), all, rows);
            }
        }
    }

    @Test
    void each_value_is_that_of_the_case() throws Exception {
        Map<String, String> values = Map.of(
                "district", district,
                "office", "" + SANMIN.value(),
                "workerOffice", "" + SANMIN.value(),
                "risk", "4",
                "source", "D",
                "grade", "HIGH",
                "month", today.toString().substring(0, 7),
                "state", "CLOSED",
                "opening", "OPEN",
                "closing", "1,4");
        Map<String, Long> before = new HashMap<>();
        values.forEach((rows, value) -> before.put(rows, cell(asked(RECORDS, "closed", rows, NONE), value)));
        told("CLOSED", today, "CLOSE", "4", "1");
        values.forEach((rows, value) -> {
            assertEquals(1, cell(asked(RECORDS, "closed", rows, NONE), value) - before.get(rows), rows);
            String name = counted.names(rows, List.of(value), Locale.TAIWAN).get(value);
            assertTrue(!name.isBlank() && !name.equals(value), rows + " is called " + name);
        });
        CountedQuestion notOpened = asked(RECORDS, "opened", "notOpened", NONE);
        long reasons = cell(notOpened, "02");
        told("NOT_OPENED", today, "NOT_OPEN", "02");
        assertEquals(1, cell(notOpened, "02") - reasons);
    }

    @Test
    void a_case_is_accepted_runs_and_is_closed_each_on_its_days() throws Exception {
        long opened = sum(RECORDS, "opened");
        long running = sum(RECORDS, "running");
        long closed = sum(RECORDS, "closed");
        told("SERVED", null, "OPEN");
        told("NOT_OPENED", today, "NOT_OPEN", "02");
        told("CLOSED", today, "CLOSE", "1");
        long old = told("SERVED", null, "OPEN");
        sql("update welfare_family_case set opened_at = date_sub(opened_at, interval 3 year) where id = " + old);
        assertEquals(3, sum(RECORDS, "opened") - opened);
        assertEquals(2, sum(RECORDS, "running") - running);
        assertEquals(1, sum(RECORDS, "closed") - closed);
    }

    @Test
    void who_left_before_or_came_after_the_case_is_not_in_it_and_who_came_back_is_one() throws Exception {
        long people = sum(PEOPLE, "opened");
        long id = accepted(sanmin);
        assertEquals(2, sum(PEOPLE, "opened") - people);
        String family = " from registry_member m join welfare_family_case c on c.household_id = m.household_id"
                + " where c.id = " + id + " and m.role = 'CHILD' limit 1";
        sql("insert into registry_member (household_id, person_id, role, joined_on, left_on)"
                + " select m.household_id, m.person_id, m.role, '2020-01-01', '" + today + "'" + family);
        assertEquals(2, sum(PEOPLE, "opened") - people);
        sql("update registry_member m join welfare_family_case c on c.household_id = m.household_id set"
                + " m.joined_on = '2019-01-01', m.left_on = '2020-01-01' where c.id = " + id + " and m.role = 'CHILD'");
        assertEquals(1, sum(PEOPLE, "opened") - people);
        sql("update registry_member m join welfare_family_case c on c.household_id = m.household_id set"
                + " m.joined_on = '" + today.plusDays(1) + "', m.left_on = null where c.id = " + id);
        assertEquals(0, sum(PEOPLE, "opened") - people);
    }

    @Test
    void a_family_of_whom_nobody_is_registered_is_told_below() throws Exception {
        CountedQuestion question = asked(PEOPLE, "opened", AGE, NONE);
        long nobody = nobody(question);
        long id = accepted(sanmin);
        assertEquals(nobody, nobody(question));
        sql(
                "delete m from registry_member m join welfare_family_case c on c.household_id = m.household_id where c.id = "
                        + id);
        assertEquals(nobody + 1, nobody(question));
    }

    @Test
    void ages_are_those_of_the_day_that_was_asked_for() throws Exception {
        Ages six = new Ages(6, 6);
        CountedQuestion atOpening = asked(PEOPLE, "opened", AGE, NONE, six);
        CountedQuestion onADay = new CountedQuestion(
                today.minusYears(1),
                today,
                List.of(six),
                null,
                today.minusDays(1),
                AGE,
                NONE,
                Map.of(),
                "opened",
                PEOPLE);
        long opening = cell(atOpening, six.key());
        long day = cell(onADay, six.key());
        told("SERVED", null, "OPEN");
        assertEquals(0, cell(atOpening, six.key()) - opening);
        assertEquals(1, cell(onADay, six.key()) - day);
    }

    @Test
    void cases_have_no_age_and_nothing_is_counted_without_the_right() throws Exception {
        assertThrows(RuleBroken.class, () -> counted.cells(asked(RECORDS, "opened", AGE, NONE)));
        assertNull(CaseCell.read("opened;2026-01-01"));
        assertNull(CaseCell.read("opened;1150101;today;none;*;none;*"));
        actAs(new AccountId(TestAccount.called("管理").with("administrator").in(container.database(), SOCIAL_BUREAU)));
        assertThrows(NotPermitted.class, () -> sum(RECORDS, "opened"));
    }
}
