package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.portal.journeys.AuthenticatorApp;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.Visitor;

/** A portal on an empty database, as docs/deploy.md tells an administrator to start it, without the demo people. */
@Tag("full")
class NewInstallationIT {
    private static final String PASSWORD = "Erst-Start-2026";

    @TempDir
    Path work;

    @Test
    void the_first_account_adds_a_second_factor_then_changes_its_password_and_the_log_tells_its_name_alone() {
        Map<String, String> settings =
                new HashMap<>(TestDatabase.fresh("new_installation").settings());
        settings.put("APP_FIRST_ADMIN", "first.admin");
        settings.put("APP_FIRST_ADMIN_PASSWORD", PASSWORD);
        try (PortalServer portal = PortalServer.start(settings, work, List.of("--noHazelcast"))) {
            assertTrue(portal.log().contains("已建立第一個系統管理者帳號「first.admin」"), portal.log());
            Visitor visitor = new Visitor(portal.address());
            visitor.signIn("first.admin", PASSWORD);
            String key = addsAnApp(visitor);
            Visitor.Answer accounts = visitor.get("/identity/accountList.xhtml");
            assertEquals(302, accounts.status());
            assertTrue(accounts.location().startsWith("/identity/myAccount.xhtml"), accounts.location());
            assertFalse(portal.log().contains(PASSWORD));
            assertFalse(
                    portal.log().contains(key) || portal.log().contains(key.replace(" ", "")), "no secret is logged");
        }
    }

    /** As an administrator must, before anything else is open. @return the key that was shown */
    private static String addsAnApp(Visitor visitor) {
        assertTrue(visitor.get("/identity/myAccount.xhtml").location().startsWith("/secondFactor.xhtml"));
        String enrolment = visitor.get("/secondFactor.xhtml").location();
        assertTrue(enrolment.startsWith("/identity/factorNew.xhtml"), enrolment);
        Visitor.Answer page = visitor.get(enrolment);
        String key = part(page.body(), "id=\"key\">([A-Z2-7 ]+)<");
        Map<String, String> form = page.form();
        form.put("app-form", "app-form");
        form.put("app-form:sealed", part(page.body(), "name=\"app-form:sealed\" value=\"([^\"]+)\""));
        form.put("app-form:name:input", "公務手機");
        form.put("app-form:code:input", new AuthenticatorApp(key).code());
        form.put("app-form:go", "app-form:go");
        Visitor.Answer done = visitor.post("/identity/factorNew.xhtml", form);
        assertTrue(done.body().contains("復原碼"), done.body());
        return key;
    }

    private static String part(String body, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertTrue(found.find(), body);
        return found.group(1);
    }
}
