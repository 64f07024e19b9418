package tw.anwang.identity.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    private final PasswordRules rules = standard();

    private static PasswordRules standard() {
        PasswordRules rules = new PasswordRules();
        rules.minLength = 8;
        rules.kinds = 3;
        return rules;
    }

    private String obstacle(String wanted) {
        return rules.whyNotUse(wanted, "shejia.officer")
                .map(broken -> broken.key())
                .orElse("none");
    }

    @Test
    void needs_eight_signs_of_three_kinds() {
        assertEquals("identity.password.short", obstacle("Ab-4567"));
        assertEquals("identity.password.plain", obstacle("abcdefg1"));
        assertEquals("none", obstacle("abcdefG1"));
        assertEquals("none", obstacle("密碼要夠長abcD"));
    }

    @Test
    void does_not_contain_the_account() {
        assertEquals("identity.password.name", obstacle("Shejia.Officer-1"));
    }

    @Test
    void a_one_time_password_meets_every_rule_and_is_another_each_time() {
        assertEquals(4, PasswordRules.kindsOf(OneTimePassword.random()));
        assertEquals(16, OneTimePassword.random().length());
        assertNotEquals(OneTimePassword.random(), OneTimePassword.random());
    }
}
