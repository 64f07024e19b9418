package tw.anwang.identity.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = standard();

    private static PasswordRules standard() {
        PasswordRules rules = new PasswordRules();
        rules.minLength = 8;
        rules.kinds = 3;
        rules.common = new CommonPasswords();
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
        assertEquals("none", obstacle("kQ7-vT2x"));
        assertEquals("none", obstacle("密碼要夠長abcD"));
    }

    @Test
    void is_at_most_two_hundred_signs_long() {
        assertEquals("identity.password.long", obstacle("Aa1-".repeat(51)));
        assertEquals("none", obstacle("xK9-vT2q" + "安Bz7".repeat(48)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passw0rd!", "P@ssw0rd2026", "Qwerty123!", "1qaz@WSX", "Aa123456!", "Abcd1234!", "Anwang-2026",
                "Anwang-115", "Taiwan-115", "Kaohsiung2026!", "Ji32k7au4a83", "Su3cl3-2026", "安網安網A-12", "Welcome-115!",
                "Summer2026!", "!QAZ2wsx", "Zaq1@wsx"
            })
    void is_none_that_everybody_has(String wanted) {
        assertEquals("identity.password.common", obstacle(wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korrekt-Pferd-1", "Ganz-Neu-2027", "海邊Lamp7傘", "xK9-vT2q", "茶壺-Kite-39"})
    void may_be_of_words_that_have_nothing_to_do_with_each_other(String wanted) {
        assertEquals("none", obstacle(wanted));
    }

    @Test
    void does_not_contain_the_account() {
        assertEquals("identity.password.name", obstacle("Shejia.Officer-1"));
    }
}
