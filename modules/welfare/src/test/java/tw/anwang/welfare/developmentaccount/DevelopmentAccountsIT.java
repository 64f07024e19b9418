package tw.anwang.welfare.developmentaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.Families;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.PersonReferences;
import tw.anwang.registry.Sex;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;
import tw.anwang.welfare.familycase.CaseFixture;

/** Accounts of children: opened by the law, deposited in month by month, and families coached that deposit nothing. */
class DevelopmentAccountsIT {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 10);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    DevelopmentAccounts accounts;

    @Inject
    DevelopmentAccountSearch search;

    @Inject
    Deposits deposits;

    @Inject
    AccountCoachings coachings;

    @Inject
    @Any
    Instance<PersonReferences> references;

    private AccountId worker;
    private HouseholdId household;
    private List<PersonId> people;

    @BeforeEach
    void a_family_of_five() throws Exception {
        container.clock().setTo(OPENED);
        worker = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(worker));
        var made = container.inTransaction(() -> container
                .get(Families.class)
                .registerAll(
                        null,
                        CaseFixture.COUNTY,
                        null,
                        SANMIN,
                        Sensitivity.ORDINARY,
                        List.of(
                                born("陳母", LocalDate.of(1990, 1, 1), MemberRole.HEAD),
                                born("陳小一", LocalDate.of(2016, 1, 1), MemberRole.CHILD),
                                born("陳小二", LocalDate.of(2015, 12, 31), MemberRole.CHILD),
                                born("陳小三", null, MemberRole.CHILD),
                                born("陳小四", LocalDate.of(2019, 5, 5), MemberRole.CHILD))));
        household = made.household();
        people = made.people();
    }

    private static NewPerson born(String name, LocalDate on, MemberRole role) {
        return new NewPerson(null, name, Sex.FEMALE, on, null, role);
    }

    private NewAccount of(int child) {
        return new NewAccount(people.get(child).value(), Basis.LOW_INCOME, 500);
    }

    private long opened() {
        return accounts.open(household, of(1));
    }

    private static String refused(Runnable act) {
        return assertThrows(RuleBroken.class, act::run).key().replaceFirst("welfare.developmentAccount.", "");
    }

    private AccountNorms norms() {
        return accounts.norms(OPENED);
    }

    private List<Long> shown(WithoutDeposit months) {
        return search
                .rows(new DevelopmentAccountFilter(months, false), norms(), new Paging(1, 500, 500, Map.of()))
                .stream()
                .map(DevelopmentAccount::id)
                .toList();
    }

    @Test
    void who_was_born_before_the_day_of_the_law_or_nobody_knows_when_has_no_account() {
        assertEquals("bornBefore", refused(() -> accounts.open(household, of(2))));
        assertEquals("unknownBirth", refused(() -> accounts.open(household, of(3))));
        assertEquals("whose", refused(() -> accounts.open(household, new NewAccount(1L, Basis.LOW_INCOME, 500))));
        long child = people.get(1).value();
        assertEquals("noBasis", refused(() -> accounts.open(household, new NewAccount(child, null, 500))));
        assertEquals(
                "noMonthly", refused(() -> accounts.open(household, new NewAccount(child, Basis.LOW_INCOME, 501))));
        DevelopmentAccount made = accounts.byId(opened());
        assertEquals(10_000, made.openingSum());
        assertEquals(LocalDate.of(2034, 1, 1), made.endsOn());
        assertEquals(Map.of(people.get(1), "陳小一"), accounts.holders(List.of(made)));
        assertEquals("already", refused(this::opened));
    }

    @Test
    void who_is_of_age_has_no_account() throws Exception {
        container.clock().setTo(LocalDate.of(2034, 1, 1));
        assertEquals("tooOld", refused(this::opened));
    }

    @Test
    void a_household_that_somebody_does_not_see_opens_none() throws Exception {
        assertTrue(user.actAs(CaseFixture.worker(container, FENGSHAN)));
        assertThrows(NotVisible.class, this::opened);
    }

    @Test
    void the_government_adds_as_much_once_a_month_and_no_more_than_the_most_of_a_year() throws Exception {
        long id = opened();
        container.clock().setTo(LocalDate.of(2026, 8, 5));
        deposits.enter(id, MARCH, 1_250);
        assertEquals("twice", refused(() -> deposits.enter(id, MARCH, 500)));
        assertEquals("futureMonth", refused(() -> deposits.enter(id, YearMonth.of(2026, 9), 500)));
        assertEquals("beforeOpening", refused(() -> deposits.enter(id, YearMonth.of(2026, 2), 500)));
        assertEquals("noAmount", refused(() -> deposits.enter(id, YearMonth.of(2026, 4), 0)));
        assertEquals("yearMost", refused(() -> deposits.enter(id, YearMonth.of(2026, 4), 13_751)));
        deposits.enter(id, YearMonth.of(2026, 4), 13_750);
        AccountSums sums = AccountSums.of(accounts.byId(id), deposits.of(id));
        assertEquals(new AccountSums(15_000, 15_000, 10_000), sums);
        assertEquals(40_000, sums.all());
    }

    @Test
    void a_correction_replaces_what_was_read_and_nothing_that_changed_since() throws Exception {
        long id = opened();
        deposits.enter(id, MARCH, 500);
        Deposit there = deposits.of(id).get(0);
        int read = there.version();
        assertEquals("whyCorrected", refused(() -> deposits.correct(there.id(), read, 1_000, " ")));
        deposits.correct(there.id(), read, 1_000, "誤植");
        assertEquals(1_000, deposits.byId(there.id()).added());
        assertThrows(OptimisticLockException.class, () -> deposits.correct(there.id(), read, 500, "誤植"));
        container.clock().setTo(LocalDate.of(2026, 6, 1));
        assertEquals(2, accounts.byId(id).monthsWithout(LocalDate.of(2026, 6, 1)));
        deposits.correct(there.id(), deposits.byId(there.id()).version(), 0, "該月沒有存款");
        assertEquals(3, accounts.byId(id).monthsWithout(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void three_to_six_months_without_a_deposit_are_coached() throws Exception {
        long id = opened();
        for (int month = 3; month <= 10; month++) {
            container.clock().setTo(LocalDate.of(2026, month + 1, 1));
            int without = month - 2;
            assertEquals(without, accounts.byId(id).monthsWithout(LocalDate.of(2026, month + 1, 1)));
            assertEquals(without < 3, shown(WithoutDeposit.FEW).contains(id), "FEW " + without);
            assertEquals(
                    without >= 3 && without <= 6, shown(WithoutDeposit.COACHED).contains(id), "COACHED " + without);
            assertEquals(without > 6, shown(WithoutDeposit.OVER).contains(id), "OVER " + without);
        }
        deposits.enter(id, YearMonth.of(2026, 10), 500);
        assertTrue(shown(null).contains(id));
        assertFalse(shown(WithoutDeposit.OVER).contains(id));
    }

    @Test
    void a_coaching_says_why_nothing_was_deposited_and_what_was_arranged() throws Exception {
        long id = opened();
        LocalDate day = LocalDate.of(2026, 5, 2);
        container.clock().setTo(day);
        assertEquals("notYetCoached", refused(() -> coachings.write(id, new Coached(day, "03", null, "提醒"))));
        LocalDate june = LocalDate.of(2026, 6, 2);
        container.clock().setTo(june);
        assertEquals("otherWords", refused(() -> coachings.write(id, new Coached(june, "99", null, "提醒"))));
        assertEquals("noArranged", refused(() -> coachings.write(id, new Coached(june, "03", null, " "))));
        assertEquals(
                "coachedWhen", refused(() -> coachings.write(id, new Coached(june.plusDays(1), "03", null, "提醒"))));
        coachings.write(id, new Coached(june, "99", "帳戶遭凍結", "協助解除"));
        AccountCoaching told = coachings.of(accounts.byId(id)).get(0);
        assertEquals(
                List.of("99", "帳戶遭凍結", "協助解除", 3),
                List.of(told.reason(), told.other(), told.arranged(), told.months()));
    }

    @Test
    void the_rate_counts_who_deposited_in_the_last_full_month_of_those_open_by_its_end() throws Exception {
        DepositRate before = search.rate(norms());
        long one = opened();
        accounts.open(household, of(4));
        assertEquals(before.open(), search.rate(norms()).open());
        deposits.enter(one, MARCH, 500);
        DepositRate march = search.rate(norms());
        container.clock().setTo(LocalDate.of(2026, 4, 1));
        DepositRate now = search.rate(norms());
        assertEquals(MARCH, now.month());
        assertTrue(now.open() >= march.open() + 2);
        deposits.correct(deposits.of(one).get(0).id(), deposits.of(one).get(0).version(), 0, "沒有存款");
        assertEquals(now.deposited() - 1, search.rate(norms()).deposited());
        assertEquals(85, now.aim());
    }

    @Test
    void a_month_is_entered_for_many_at_once_or_for_none() throws Exception {
        long one = opened();
        long other = accounts.open(household, of(4));
        assertEquals(
                List.of(one, other),
                search.without(MARCH, SANMIN).stream()
                        .map(DevelopmentAccount::id)
                        .filter(id -> id == one || id == other)
                        .toList());
        assertEquals("nothingTicked", refused(() -> deposits.enterAll(MARCH, Map.of())));
        assertEquals("yearMost", refused(() -> deposits.enterAll(MARCH, Map.of(one, 500, other, 20_000))));
        assertEquals(List.of(), deposits.of(one));
        deposits.enterAll(MARCH, Map.of(one, 500, other, 1_000));
        assertEquals(1, deposits.of(one).size());
        assertTrue(search.without(MARCH, SANMIN).stream().noneMatch(row -> row.id() == one || row.id() == other));
    }

    @Test
    void who_gives_up_says_why_and_who_is_of_age_is_closed_from_that_day_on() throws Exception {
        long id = opened();
        int version = accounts.byId(id).version();
        assertEquals("whyClosed", refused(() -> accounts.close(id, version, ClosedHow.GIVEN_UP, " ")));
        assertEquals("notOfAge", refused(() -> accounts.close(id, version, ClosedHow.OF_AGE, null)));
        assertThrows(OptimisticLockException.class, () -> accounts.close(id, version + 1, ClosedHow.GIVEN_UP, "遷居"));
        accounts.close(id, version, ClosedHow.GIVEN_UP, "遷居");
        assertEquals("isClosed", refused(() -> deposits.enter(id, MARCH, 500)));
        assertTrue(shown(WithoutDeposit.CLOSED).contains(id));
        long again = opened();
        container.clock().setTo(LocalDate.of(2034, 1, 1));
        accounts.close(again, accounts.byId(again).version(), ClosedHow.OF_AGE, null);
        assertFalse(accounts.byId(again).isOpen());
    }

    @Test
    void two_people_with_an_open_account_each_become_one_only_after_one_is_closed() throws Exception {
        opened();
        long other = accounts.open(household, of(4));
        PersonId kept = people.get(1);
        PersonId gone = people.get(4);
        assertTrue(
                container.inTransaction(() -> holders().whyNotMerge(kept, gone)).isPresent());
        accounts.close(other, accounts.byId(other).version(), ClosedHow.GIVEN_UP, "同一人");
        assertTrue(
                container.inTransaction(() -> holders().whyNotMerge(kept, gone)).isEmpty());
        List<Long> moving = container.inTransaction(() -> holders().moving(gone, kept));
        assertEquals(List.of(other), moving);
        container.inTransaction(() -> holders().rename(moving, gone, kept));
        assertEquals(
                2,
                search.ofHousehold(household).stream()
                        .filter(one -> one.person().equals(kept))
                        .count());
    }

    private PersonReferences holders() {
        return references.stream()
                .filter(one -> one.place().equals("welfare.developmentAccount"))
                .findFirst()
                .orElseThrow();
    }

    private AccountId person(long office, String... roles) throws Exception {
        try (Connection connection = container.database().connect();
                Statement statement = connection.createStatement()) {
            for (String role : List.of("county", "everything")) {
                statement.execute("insert ignore into identity_role (code, position) values ('" + role + "Cases', 99)");
                for (String right : List.of("welfare.read", "registry.read", "scope." + role, "scope.clear.victim")) {
                    statement.execute("insert ignore into identity_role_permission values ('" + role + "Cases', '"
                            + right + "')");
                }
            }
        }
        return new AccountId(TestAccount.called("測試").with(roles).in(container.database(), office));
    }

    @Test
    void the_centre_that_looks_after_it_its_bureau_and_its_county_see_an_account() throws Exception {
        long one = opened();
        assertEquals(
                List.of(one),
                search.ofHousehold(household).stream()
                        .map(DevelopmentAccount::id)
                        .toList());
        Map<String, AccountId> who = new LinkedHashMap<>();
        who.put("who opened it", worker);
        who.put("another worker of the centre", CaseFixture.worker(container, SANMIN));
        who.put("worker of another centre", CaseFixture.worker(container, FENGSHAN));
        who.put("social worker of the bureau above", person(10201, "socialWorker"));
        who.put("social worker of another bureau", person(10203, "socialWorker"));
        who.put("whole county", person(10203, "countyCases"));
        who.put("whole country", person(101, "everythingCases"));
        who.put("administrator", person(10201, "administrator"));
        List<Long> seen = List.of(one);
        FiveWays<String> ways = FiveWays.<String>of(DevelopmentAccount.KIND.name(), NotVisible.class)
                .actingAs(name -> user.actAs(who.get(name)))
                .list(() -> {
                    List<Long> all = shown(null);
                    assertEquals(all.size(), search.count(DevelopmentAccountFilter.ALL, norms()));
                    return all.stream().filter(id -> id == one).toList();
                })
                .open(accounts::read)
                .open("record", accounts::byId)
                .sees("who opened it", seen)
                .sees("another worker of the centre", seen)
                .sees("worker of another centre", List.of())
                .sees("social worker of the bureau above", seen)
                .sees("social worker of another bureau", List.of())
                .sees("whole county", seen)
                .sees("whole country", seen)
                .refused("administrator", NotPermitted.class);
        String found = ways.prove().keep("development-accounts").asMarkdown();
        assertTrue(
                Files.readString(Path.of("..", "..", "docs", "scope-matrix.md")).contains(found), found);
    }
}
