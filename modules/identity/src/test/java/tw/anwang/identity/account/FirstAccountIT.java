package tw.anwang.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.FirstAccount;
import tw.anwang.identity.FirstAccount.Outcome;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.signin.Client;
import tw.anwang.identity.signin.SignIns;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.testing.ModuleContainer;

/** Each test begins as a new installation does: with the tables and without an account. */
class FirstAccountIT {
    private static final String PASSWORD = "Korrekt-Pferd-1";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    FirstAccount first;

    @Inject
    SignIns signIns;

    @Inject
    OwnPassword ownPassword;

    @Inject
    SignInAccounts accounts;

    @Inject
    CurrentUser user;

    @BeforeEach
    void nobody_has_an_account() throws SQLException {
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            for (String table : List.of(
                    "warning",
                    "glass",
                    "grant_step",
                    "grant_kind",
                    "grant",
                    "deputy",
                    "move",
                    "application",
                    "asked_words",
                    "roster_line",
                    "roster",
                    "mapped_role",
                    "issuer_link",
                    "group_mapping",
                    "sign_in",
                    "reset_code",
                    "recovery_code",
                    "factor_attempt",
                    "factor",
                    "former_password",
                    "account_role",
                    "account")) {
                statement.executeUpdate("delete from identity_" + table);
            }
        }
    }

    private List<String> signInNames() {
        return em.createQuery("select a.signInName from Account a", String.class)
                .getResultList();
    }

    @Test
    void it_administers_the_whole_country_from_the_ministry_and_is_in_the_trail() throws SQLException {
        assertEquals(Outcome.OPENED, first.open("admin", PASSWORD));
        AccountId account = signedIn("admin");
        user.actAs(account);
        assertEquals(new OfficeId(100), user.getMe().office());
        assertEquals("系統管理者", user.getMe().name());
        assertTrue(user.may(IdentityPermissions.ADMINISTER));
        assertTrue(user.may(IdentityPermissions.ACCOUNTS));
        assertEquals("create", firstVerb(account));
    }

    private AccountId signedIn(String name) {
        signIns.signIn(name, PASSWORD, new Client("192.0.2.1", ""));
        return accounts.credentials(name).orElseThrow().id();
    }

    private String firstVerb(AccountId account) throws SQLException {
        try (var connection = container.database().connect();
                var query = connection.prepareStatement(
                        "select verb from " + container.database().trailSchema()
                                + ".trail_act where kind = 'identity.account' and record_id = ? order by id limit 1")) {
            query.setLong(1, account.value());
            var result = query.executeQuery();
            return result.next() ? result.getString(1) : "none";
        }
    }

    @Test
    void its_password_must_be_changed_at_its_first_use_and_that_can_be_done_at_once() {
        first.open("admin", PASSWORD);
        AccountId account = signedIn("admin");
        user.actAs(account);
        assertTrue(user.mustChangePassword());
        assertEquals(
                "identity.password.again",
                assertThrows(RuleBroken.class, () -> ownPassword.change(PASSWORD, PASSWORD))
                        .key());
        ownPassword.change(PASSWORD, "Ganz-neu-77");
        user.actAs(account);
        assertFalse(user.mustChangePassword());
    }

    @Test
    void it_is_opened_once_whatever_the_settings_say_at_the_next_start() {
        first.open("admin", PASSWORD);
        assertEquals(Outcome.ALREADY_THERE, first.open("admin", PASSWORD));
        assertEquals(Outcome.ALREADY_THERE, first.open("second.admin", "Ganz-neu-77"));
        assertEquals(Outcome.ALREADY_THERE, first.open("", ""));
        assertEquals(List.of("admin"), signInNames());
    }

    @Test
    void where_accounts_exist_not_even_a_weak_password_is_looked_at() {
        first.open("someone", PASSWORD);
        assertEquals(Outcome.ALREADY_THERE, first.open("admin", "x"));
    }

    @Test
    void two_nodes_that_start_at_once_open_one() throws Exception {
        Callable<Outcome> node = () -> first.open("admin", PASSWORD);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Outcome>> ends = nodes.invokeAll(List.of(node, node));
            assertEquals(
                    List.of(Outcome.OPENED, Outcome.ALREADY_THERE),
                    List.of(ends.get(0).get(), ends.get(1).get()).stream()
                            .sorted()
                            .toList());
        } finally {
            nodes.shutdown();
        }
        assertEquals(List.of("admin"), signInNames());
    }

    @Test
    void a_weak_password_is_refused_with_a_sentence_that_says_what_to_do_and_without_the_password() {
        RuleBroken weak = assertThrows(RuleBroken.class, () -> first.open("admin", "allzuleicht"));
        assertEquals("新密碼太單純。請至少用大寫、小寫、數字、符號其中 3 種。", Sentences.of(weak, Locale.TAIWAN));
        assertEquals(
                "identity.password.name",
                assertThrows(RuleBroken.class, () -> first.open("admin", "Admin-2026-x"))
                        .key());
        assertEquals(List.of(), signInNames());
    }

    @Test
    void without_a_name_or_without_a_password_none_is_opened() {
        assertEquals(Outcome.NOT_GIVEN, first.open("", ""));
        assertEquals(Outcome.NOT_GIVEN, first.open("admin", ""));
        assertEquals(Outcome.NOT_GIVEN, first.open("", PASSWORD));
        assertEquals(List.of(), signInNames());
    }
}
