package tw.anwang.identity.selfaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.trail.NewAct;
import tw.anwang.identity.trail.NewActs;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** A head sees what the own people did in a month, to the last act of its last evening in Taipei. */
class SelfAuditIT {
    private static final long OFFICE = 10201;
    private static final long ELSEWHERE = 10301;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    private static int run;

    @Inject
    NewActs acts;

    @Inject
    SelfAuditSheet sheets;

    @Inject
    CurrentUser user;

    private long clerk;

    @BeforeEach
    void a_clerk_and_a_head() throws Exception {
        run++;
        clerk = account("clerk", OFFICE, "caseOfficer");
        user.actAs(new AccountId(account("head", OFFICE, "officeHead")));
    }

    @Test
    void the_acts_of_the_month_are_added_up_and_those_of_other_months_are_not() throws Exception {
        does("signIn", 1L, LocalDateTime.of(2032, 3, 31, 23, 59));
        does("signIn", 1L, LocalDateTime.of(2032, 4, 1, 0, 0));
        does("read", 5L, LocalDateTime.of(2032, 4, 2, 9, 0));
        does("read", 5L, LocalDateTime.of(2032, 4, 2, 9, 1));
        does("read", 6L, LocalDateTime.of(2032, 4, 2, 9, 2));
        does("list", null, LocalDateTime.of(2032, 4, 2, 9, 3));
        does("export", 0L, LocalDateTime.of(2032, 4, 2, 9, 4));
        does("handOut", 5L, LocalDateTime.of(2032, 4, 30, 23, 59));
        does("read", 5L, LocalDateTime.of(2032, 5, 1, 0, 0));
        failsToSignIn(LocalDateTime.of(2032, 4, 3, 8, 0));
        assertEquals(
                List.of("1", "1", "3", "2", "1", "1", "1", "0", "0", "0", "121/04/30 23:59"),
                line("121/4", LocalDate.of(2032, 5, 2)));
    }

    @Test
    void somebody_who_did_nothing_is_listed_all_the_same() {
        assertEquals(List.of("0", "0", "0", "0", "0", "0", "0", "0", "0", "0", ""), line("", LocalDate.of(2032, 9, 2)));
    }

    @Test
    void people_of_other_offices_are_not_listed() throws Exception {
        user.actAs(new AccountId(account("stranger", ELSEWHERE, "officeHead")));
        assertTrue(rows("121/4", LocalDate.of(2032, 5, 2)).stream()
                .noneMatch(row -> row.get(2).shown().equals("self.clerk" + run)));
    }

    @Test
    void those_who_do_not_audit_get_nothing() {
        user.actAs(new AccountId(clerk));
        assertThrows(NotPermitted.class, () -> sheets.of("121/4", Locale.TAIWAN));
    }

    @Test
    void a_month_that_is_none_or_not_over_is_refused_in_words() {
        LocalDate today = LocalDate.of(2032, 5, 2);
        for (String typed : List.of("121/13", "上個月", "121/4/5", "<script>")) {
            assertEquals(
                    "identity.selfAudit.noMonth",
                    assertThrows(RuleBroken.class, () -> AuditedMonth.of(typed, today))
                            .key());
        }
        assertEquals(
                "identity.selfAudit.notOver",
                assertThrows(RuleBroken.class, () -> AuditedMonth.of("121/5", today))
                        .key());
        assertEquals("121/04", AuditedMonth.written(AuditedMonth.of(" ", today)));
        assertEquals("121/03", AuditedMonth.written(AuditedMonth.of("2032-3", today)));
    }

    /** The numbers of the clerk. */
    private List<String> line(String month, LocalDate today) {
        return rows(month, today).stream()
                .filter(row -> row.get(2).shown().equals("self.clerk" + run))
                .findFirst()
                .orElseThrow()
                .subList(4, 15)
                .stream()
                .map(Value::shown)
                .toList();
    }

    private List<List<Value>> rows(String month, LocalDate today) {
        container.clock().setTo(today);
        Sheet sheet = sheets.of(month, Locale.TAIWAN);
        assertEquals(17, sheet.columns().size());
        List<List<Value>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        return rows;
    }

    private void does(String verb, Long record, LocalDateTime at) throws Exception {
        container.clock().setTo(Taipei.at(at));
        container.inTransaction(() -> acts.add(
                new NewAct(clerk, OFFICE, "caseOfficer", null, verb, "sample.audited", record, null, null, null)));
    }

    private void failsToSignIn(LocalDateTime at) throws Exception {
        container.clock().setTo(Taipei.at(at));
        container.inTransaction(() -> acts.add(
                new NewAct(null, OFFICE, null, null, "signInFailed", "identity.account", clerk, null, null, null)));
    }

    private long account(String name, long office, String role) throws Exception {
        return TestAccount.named("self." + name + run).with(role).in(container.database(), office);
    }
}
