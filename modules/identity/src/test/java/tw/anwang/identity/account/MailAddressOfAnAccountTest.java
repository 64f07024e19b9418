package tw.anwang.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.application.NewApplication;
import tw.anwang.kernel.RuleBroken;

class MailAddressOfAnAccountTest {
    private static final String INJECTED = "a@example.gov.tw\r\nBcc: b@example.gov.tw";

    private final Account account = new Account("a", "王小明", new OfficeId(1), Set.of());

    @Test
    void one_address_is_kept_without_blanks_and_none_is_none() {
        account.rename("王小明", " a@example.gov.tw ");
        assertEquals("a@example.gov.tw", emailOf());
        account.rename("王小明", " ");
        assertNull(emailOf());
    }

    @Test
    void what_could_become_another_header_is_refused_where_it_is_typed_and_the_old_one_stays() {
        account.rename("王小明", "a@example.gov.tw");
        for (String typed : new String[] {INJECTED, "a@example.gov.tw, b@example.gov.tw", "王小明 <a@example.gov.tw>"}) {
            assertEquals(
                    "identity.account.email",
                    assertThrows(RuleBroken.class, () -> account.rename("李小華", typed))
                            .key());
        }
        assertEquals("a@example.gov.tw", emailOf());
    }

    @Test
    void an_application_for_an_account_is_asked_the_same() {
        assertEquals(
                "identity.account.email",
                assertThrows(
                                RuleBroken.class,
                                () -> new NewApplication("王小明", "社家署", "1", INJECTED, "caseOfficer", "業務需要"))
                        .key());
    }

    private String emailOf() {
        try {
            var email = Account.class.getDeclaredField("email");
            email.setAccessible(true);
            return (String) email.get(account);
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(gone);
        }
    }
}
