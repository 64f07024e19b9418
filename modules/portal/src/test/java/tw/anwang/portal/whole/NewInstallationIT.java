package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.TestDatabase;

/** A portal on an empty database, as docs/deploy.md tells an administrator to start it, without the demo people. */
@Tag("full")
class NewInstallationIT {
    private static final String PASSWORD = "Erst-Start-2026";

    @TempDir
    Path work;

    @Test
    void the_first_account_signs_in_is_led_to_its_password_and_the_log_tells_its_name_alone() {
        Map<String, String> settings =
                new HashMap<>(TestDatabase.fresh("new_installation").settings());
        settings.put("APP_FIRST_ADMIN", "first.admin");
        settings.put("APP_FIRST_ADMIN_PASSWORD", PASSWORD);
        try (PortalServer portal = PortalServer.start(settings, work, List.of("--noHazelcast"))) {
            assertTrue(portal.log().contains("已建立第一個系統管理者帳號「first.admin」"), portal.log());
            Visitor visitor = new Visitor(portal.address());
            visitor.signIn("first.admin", PASSWORD);
            Visitor.Answer accounts = visitor.get("/identity/accountList.xhtml");
            assertEquals(302, accounts.status());
            assertTrue(accounts.location().startsWith("/identity/myAccount.xhtml"), accounts.location());
            assertFalse(portal.log().contains(PASSWORD));
        }
    }
}
