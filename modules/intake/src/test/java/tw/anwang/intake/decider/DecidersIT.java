package tw.anwang.intake.decider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** The leading office of a county names who decides its disputes, one at a time, and nobody else's. */
class DecidersIT {
    private static final String COUNTY = "6400000000";
    private static final long BUREAU = 10201;
    private static final long POLICE = 10205;
    private static final long WINDOW = 10220;
    private static final long ELSEWHERE = 10301;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    Deciders deciders;

    @Inject
    CurrentUser user;

    private LocalDate today;
    private long first;
    private long second;
    private long third;

    @BeforeEach
    void the_head_of_the_bureau() throws Exception {
        today = Taipei.today(container.clock());
        first = person("科長", BUREAU, "intakeOfficer");
        second = person("專門委員", BUREAU, "intakeOfficer");
        third = person("副科長", BUREAU, "intakeOfficer");
        actAs("局長", BUREAU, "officeHead");
    }

    @AfterEach
    void nobody_is_named() throws Exception {
        sql("delete from intake_named_decider");
        sql("delete from intake_decider where county_code <> '" + COUNTY + "'");
    }

    private static long person(String name, long office, String role) throws Exception {
        return TestAccount.called(name).with(role).in(container.database(), office);
    }

    private void actAs(String name, long office, String role) throws Exception {
        user.actAs(new AccountId(person(name, office, role)));
    }

    private static void sql(String statement) throws Exception {
        try (Connection connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static void refused(String rule, Executable act) {
        assertEquals(
                "intake.decider." + rule, assertThrows(RuleBroken.class, act).key());
    }

    private long name(long person, Long deputy, LocalDate from, LocalDate to) {
        long seen = deciders.history().stream().mapToLong(DeciderRow::id).max().orElse(0);
        return deciders.name(new NewDecider(person, deputy, from, to), seen);
    }

    private DeciderRow row(long id) {
        return deciders.history().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private boolean decides(long person) throws Exception {
        user.actAs(new AccountId(person));
        boolean decides = container
                .inTransaction(() -> deciders.whyNot(COUNTY, user.getMe()))
                .isEmpty();
        actAs("局長", BUREAU, "officeHead");
        return decides;
    }

    @Test
    void whoever_is_named_decides_and_the_deputy_and_nobody_else_of_the_office() throws Exception {
        assertTrue(decides(third), "nobody is named yet");
        name(first, second, today, null);
        assertTrue(decides(first) && decides(second));
        assertFalse(decides(third));
        sql("update identity_account set disabled_at = utc_timestamp(3) where id in (" + first + ", " + second + ")");
        assertTrue(decides(third), "who was named is gone, and the report must not lie");
    }

    @Test
    void one_person_decides_at_a_time_and_the_next_one_ends_the_one_before() throws Exception {
        long one = name(first, null, today, null);
        long next = name(second, null, today.plusDays(5), today.plusDays(9));
        assertEquals(today.plusDays(4), row(one).validTo());
        assertTrue(row(one).holding() && row(next).isPlanned());
        refused("clash", () -> name(third, null, today.plusDays(7), null));
        refused("clash", () -> name(third, null, today.plusDays(2), today.plusDays(3)));
        deciders.end(next, row(next).version());
        assertTrue(deciders.history().stream().noneMatch(row -> row.id() == next));
        deciders.end(one, row(one).version());
        assertEquals(today, row(one).validTo());
        refused("changed", () -> deciders.end(one, row(one).version()));
    }

    @Test
    void only_people_of_the_office_who_may_check_are_named_for_days_that_are_not_over() throws Exception {
        long window = person("窗口", WINDOW, "intakeOfficer");
        long clerk = person("科員", BUREAU, "caseOfficer");
        refused("mayNot", () -> name(window, null, today, null));
        refused("mayNot", () -> name(clerk, null, today, null));
        refused("mayNot", () -> name(first, window, today, null));
        refused("ownDeputy", () -> name(first, first, today, null));
        refused("past", () -> name(first, null, today.minusDays(1), null));
        refused("endsBefore", () -> name(first, null, today, today.minusDays(1)));
    }

    @Test
    void who_did_not_see_the_latest_naming_is_told() {
        name(first, null, today, null);
        refused("changed", () -> deciders.name(new NewDecider(second, null, today.plusDays(1), null), 0));
    }

    @Test
    void a_county_names_and_sees_its_own_alone_and_no_other_office_of_it_names_anybody() throws Exception {
        long ours = name(first, null, today, null);
        int version = row(ours).version();
        actAs("警察局長", POLICE, "officeHead");
        refused("notLeading", () -> name(first, null, today.plusDays(1), null));
        actAs("社會局長", ELSEWHERE, "officeHead");
        assertTrue(deciders.history().isEmpty());
        assertThrows(NotVisible.class, () -> deciders.end(ours, version));
        long theirs = person("新北科長", ELSEWHERE, "intakeOfficer");
        refused("mayNot", () -> name(first, null, today, null));
        name(theirs, null, today, null);
        assertEquals(1, deciders.history().size());
        assertEquals(
                ELSEWHERE,
                container.inTransaction(() -> deciders.officeOf("6500000000")).value());
        actAs("署長", 101, "officeHead");
        refused("notLeading", () -> name(first, null, today, null));
        actAs("窗口", WINDOW, "intakeOfficer");
        assertThrows(NotPermitted.class, () -> deciders.history());
    }
}
