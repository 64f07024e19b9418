package tw.anwang.intake.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** The rules of the clocks: read by who works by them, followed by others by whose they are, and never moving a clock. */
class ClockRulesIT {
    private static final long SHEJIA = 101;
    private static final long BUREAU = 10201;
    private static final long CENTRE = 10221;
    /** 自殺防治, 派案: 24 hours. */
    private static final long RULE = 11;

    private static final long REPORT = 9_100_000;
    private static final String LAW = "測試法第7條";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    ClockRules rules;

    @Inject
    Clocks clocks;

    @Inject
    CurrentUser user;

    private LocalDate today;

    @BeforeEach
    void a_head_of_the_office_that_keeps_the_rules() throws Exception {
        today = Taipei.today(container.clock());
        actAs("署長", SHEJIA, "officeHead");
    }

    @AfterEach
    void as_it_was() throws Exception {
        sql("delete from intake_clock where report_id >= " + REPORT);
        sql("delete from intake_clock_rule where law = '" + LAW + "'");
        sql("update intake_clock_rule set valid_to = null where id = " + RULE);
    }

    private void actAs(String name, long office, String role) throws Exception {
        user.actAs(new AccountId(TestAccount.called(name).with(role).in(container.database(), office)));
    }

    private static void sql(String statement) throws Exception {
        try (Connection connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static NewClockRule hours(int hours, LocalDate from) {
        return new NewClockRule(hours, null, false, LAW, from);
    }

    private ClockRuleRow row(long id) {
        return rules.all(ReportKind.SUICIDE, null).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String rule, Executable act) {
        assertEquals(
                "intake.clockRule." + rule, assertThrows(RuleBroken.class, act).key());
    }

    @Test
    void a_rule_ends_on_the_day_before_its_successor_begins_and_the_trail_says_so_in_words() throws Exception {
        long next = rules.follow(RULE, row(RULE).version(), hours(12, today.plusDays(10)));
        assertEquals(today.plusDays(9), row(RULE).validTo());
        assertTrue(row(RULE).isHolding());
        assertTrue(row(next).isPlanned());
        assertFalse(row(next).assumed());
        assertEquals(ClockStep.DISPATCH, row(next).step());
        List<ClockRuleRow> then = rules.all(ReportKind.SUICIDE, today.plusDays(10)).stream()
                .filter(one -> one.step() == ClockStep.DISPATCH && one.isHolding())
                .toList();
        assertEquals(List.of(next), then.stream().map(ClockRuleRow::id).toList());
        String told = detail(next);
        assertTrue(told.contains("24 小時") && told.contains("12 小時") && told.contains(LAW), told);
    }

    private static String detail(long rule) throws Exception {
        try (Connection connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            var rows = sql.executeQuery(
                    "select detail from " + container.database().schema()
                            + "_trail.trail_act where kind = 'intake.clockRule' and record_id = " + rule);
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void a_clock_that_runs_stays_under_the_old_rule_and_is_counted_before_the_change() throws Exception {
        long before = rules.change(RULE, hours(12, today.plusDays(1))).running();
        container.inTransaction(() -> clocks.start(
                REPORT, ReportKind.SUICIDE, false, container.clock().instant()));
        var due = dispatch();
        assertEquals(
                before + 1, rules.change(RULE, hours(12, today.plusDays(1))).running());
        rules.follow(RULE, row(RULE).version(), hours(12, today.plusDays(1)));
        assertEquals(due, dispatch());
    }

    private Object dispatch() throws Exception {
        return container
                .inTransaction(() -> clocks.of(List.of(new ReportId(REPORT))))
                .get(new ReportId(REPORT))
                .stream()
                .filter(one -> one.step() == ClockStep.DISPATCH)
                .findFirst()
                .orElseThrow()
                .deadline();
    }

    @Test
    void no_rule_is_changed_for_a_day_that_has_begun_or_without_an_article_or_a_length() {
        int version = row(RULE).version();
        refused("past", () -> rules.follow(RULE, version, hours(12, today)));
        refused("past", () -> rules.change(RULE, hours(12, today.minusDays(1))));
        refused("noLaw", () -> rules.follow(RULE, version, new NewClockRule(12, null, false, " ", today.plusDays(1))));
        refused("noLength", () -> rules.follow(RULE, version, hours(0, today.plusDays(1))));
        refused("noDay", () -> rules.follow(RULE, version, hours(12, null)));
        assertNull(row(RULE).validTo());
    }

    @Test
    void two_rules_for_the_same_step_never_hold_on_one_day() {
        long next = rules.follow(RULE, row(RULE).version(), hours(12, today.plusDays(10)));
        refused("clash", () -> rules.follow(RULE, row(RULE).version(), hours(6, today.plusDays(5))));
        refused("clash", () -> rules.follow(RULE, row(RULE).version(), hours(6, today.plusDays(20))));
        refused("before", () -> rules.follow(next, row(next).version(), hours(6, today.plusDays(10))));
        long third = rules.follow(next, row(next).version(), hours(6, today.plusDays(20)));
        assertEquals(today.plusDays(19), row(next).validTo());
        assertNull(row(third).validTo());
        refused("followed", () -> rules.takeBack(next, row(next).version()));
        rules.takeBack(third, row(third).version());
        rules.takeBack(next, row(next).version());
        assertNull(row(RULE).validTo(), "one of them holds, and one alone");
    }

    @Test
    void what_has_not_begun_is_taken_back_and_the_rule_before_it_goes_on() {
        long next = rules.follow(RULE, row(RULE).version(), hours(12, today.plusDays(10)));
        rules.takeBack(next, row(next).version());
        assertNull(row(RULE).validTo());
        assertTrue(rules.all(ReportKind.SUICIDE, null).stream().noneMatch(one -> one.id() == next));
        refused("begun", () -> rules.takeBack(RULE, row(RULE).version()));
    }

    @Test
    void who_looked_at_a_rule_before_somebody_changed_it_is_told() {
        int seen = row(RULE).version();
        long next = rules.follow(RULE, seen, hours(12, today.plusDays(10)));
        refused("changed", () -> rules.follow(RULE, seen, hours(6, today.plusDays(30))));
        refused("changed", () -> rules.takeBack(next, row(next).version() + 1));
    }

    @Test
    void a_county_and_a_worker_read_the_rules_and_change_none_and_administrators_of_accounts_see_none()
            throws Exception {
        actAs("局長", BUREAU, "officeHead");
        assertFalse(rules.all(null, null).isEmpty());
        assertTrue(rules.whyNotKeep().isPresent());
        refused("notKeeper", () -> rules.change(RULE, hours(12, today.plusDays(1))));
        refused("notKeeper", () -> rules.follow(RULE, row(RULE).version(), hours(12, today.plusDays(1))));
        actAs("社工", CENTRE, "socialWorker");
        assertFalse(rules.all(null, null).isEmpty());
        assertThrows(NotPermitted.class, () -> rules.byId(RULE));
        actAs("管理者", SHEJIA, "administrator");
        assertThrows(NotPermitted.class, () -> rules.all(null, null));
    }
}
