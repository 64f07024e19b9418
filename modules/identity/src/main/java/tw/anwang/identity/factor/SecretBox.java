package tw.anwang.identity.factor;

import com.google.crypto.tink.Aead;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.KeyRing;

/** Seals the secrets of authenticators, each for its account: copied to another account's row it does not open. */
@ApplicationScoped
public class SecretBox {
    @Inject
    @ConfigProperty(name = "app.data.keys")
    String keys;

    private Aead aead;
    private int key;

    @PostConstruct
    void open() {
        KeyRing ring = KeyRing.of(keys);
        aead = ring.aead();
        key = ring.first();
    }

    /** Number of the key that seals what is new. */
    int key() {
        return key;
    }

    byte[] seal(byte[] secret, AccountId account) {
        try {
            return aead.encrypt(secret, place(account));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException where it was sealed for another account or with a key that is no longer there */
    byte[] open(byte[] sealed, AccountId account) {
        try {
            return aead.decrypt(sealed, place(account));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(
                    "a second factor of account " + account.value() + " does not open", refused);
        }
    }

    private static byte[] place(AccountId account) {
        return ("identity_factor.secret/" + account.value()).getBytes(StandardCharsets.UTF_8);
    }
}
