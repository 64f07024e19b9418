package tw.anwang.identity.factor;

import com.yubico.webauthn.RegistrationResult;

/**
 * What is known of a security key; nothing in it is secret.
 *
 * @param id its own name for the account
 * @param publicKey in COSE
 * @param signCount how often it had signed when it was seen last; 0 from keys that do not count
 */
record KeyCredential(byte[] id, byte[] publicKey, long signCount) {
    static KeyCredential of(RegistrationResult key) {
        return new KeyCredential(
                key.getKeyId().getId().getBytes(), key.getPublicKeyCose().getBytes(), key.getSignatureCount());
    }
}
