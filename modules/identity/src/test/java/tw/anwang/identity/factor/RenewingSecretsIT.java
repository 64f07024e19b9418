package tw.anwang.identity.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.KeyRing;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;
import tw.anwang.testing.TestKeys;

/** After a new key the secrets in the database are sealed with it, and the old key may go. */
class RenewingSecretsIT {
    private static final String NEWER = TestKeys.key(2, "keys for tests: the newer column");
    private static final int MANY = 250;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    SecretBox today;

    private AccountId person;

    /** Of this test alone: what others left is put aside. */
    @BeforeEach
    void many_secrets_under_the_old_key() throws Exception {
        person = new AccountId(TestAccount.called("測試").in(container.database(), 10201));
        container.inTransaction(() -> {
            sql("delete from identity_factor");
            for (int i = 0; i < MANY; i++) {
                factor(today.seal(words(i), person));
            }
            sql("insert into identity_factor (account_id, kind, name, added_at, credential_id) values ("
                    + person.value() + ", 'SECURITY_KEY', 'no secret', now(), 'x')");
        });
    }

    @AfterEach
    void nothing_is_left() throws Exception {
        container.inTransaction(() -> sql("delete from identity_factor"));
    }

    @Test
    void all_are_sealed_anew_in_portions_and_open_without_the_old_key() throws Exception {
        SealedSecrets rotated = under(NEWER + " " + TestKeys.DATA);
        assertEquals("{1=250}", rotated.counts().toString());
        List<Integer> portions = new ArrayList<>();
        assertEquals(MANY, renewAll(rotated, portions));
        assertEquals(List.of(100, 100, 50), portions);
        assertEquals("{2=250}", rotated.counts().toString());
        SecretBox without = box(NEWER);
        List<byte[]> secrets = secrets();
        for (int i = 0; i < MANY; i++) {
            assertArrayEquals(words(i), without.open(secrets.get(i), person));
        }
        assertThrows(IllegalStateException.class, () -> today.open(secrets.get(0), person));
        assertEquals(0, renewAll(rotated, portions), "done once, nothing is left to do");
    }

    @Test
    void a_renewal_that_was_broken_off_goes_on_with_what_is_left() throws Exception {
        SealedSecrets rotated = under(NEWER + " " + TestKeys.DATA);
        container.inTransaction(() -> rotated.renew(0));
        assertEquals("{1=150, 2=100}", rotated.counts().toString());
        assertEquals(MANY - 100, renewAll(rotated, new ArrayList<>()));
    }

    @Test
    void one_that_no_key_opens_stops_no_other_and_is_counted_still() throws Exception {
        container.inTransaction(() -> {
            byte[] stranger =
                    box(TestKeys.key(7, "a key that nobody has any more..")).seal(words(0), person);
            factor(stranger);
            sql("update identity_factor set id = id - 100000 where name = 'authenticator' order by id desc limit 1");
        });
        SealedSecrets rotated = under(NEWER + " " + TestKeys.DATA);
        assertEquals(MANY, renewAll(rotated, new ArrayList<>()));
        assertEquals("{2=250, 7=1}", rotated.counts().toString());
    }

    @Test
    void what_is_no_secret_is_left_alone() throws Exception {
        renewAll(under(NEWER + " " + TestKeys.DATA), new ArrayList<>());
        assertNull(em.createNativeQuery("select secret from identity_factor where kind = 'SECURITY_KEY'")
                .getSingleResult());
        assertTrue(secrets().stream().allMatch(secret -> KeyRing.numberOf(secret) == 2));
    }

    private static int renewAll(SealedSecrets secrets, List<Integer> portions) throws Exception {
        int renewed = 0;
        SealedSecrets.Portion portion = new SealedSecrets.Portion(Long.MIN_VALUE, 1, 0);
        while (portion.looked() > 0) {
            long from = portion.last();
            portion = container.inTransaction(() -> secrets.renew(from));
            renewed += portion.renewed();
            if (portion.looked() > 0) {
                portions.add(portion.looked());
            }
        }
        return renewed;
    }

    private SealedSecrets under(String keys) {
        SealedSecrets secrets = new SealedSecrets();
        secrets.em = em;
        secrets.box = box(keys);
        return secrets;
    }

    private static SecretBox box(String keys) {
        SecretBox box = new SecretBox();
        box.keys = keys;
        box.open();
        return box;
    }

    private void factor(byte[] sealed) {
        em.createNativeQuery("insert into identity_factor (account_id, kind, name, added_at, secret)"
                        + " values (?1, 'AUTHENTICATOR', 'authenticator', now(), ?2)")
                .setParameter(1, person.value())
                .setParameter(2, sealed)
                .executeUpdate();
    }

    private List<byte[]> secrets() {
        return ((List<?>)
                        em.createNativeQuery("select secret from identity_factor where secret is not null order by id")
                                .getResultList())
                .stream().map(byte[].class::cast).toList();
    }

    private void sql(String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }

    private static byte[] words(int number) {
        return ("secret of the authenticator " + number).getBytes(StandardCharsets.UTF_8);
    }
}
