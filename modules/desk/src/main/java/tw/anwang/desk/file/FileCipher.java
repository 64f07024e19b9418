package tw.anwang.desk.file;

import com.google.crypto.tink.StreamingAead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.KeyRing;

/** Hides the bytes of attachments with APP_DATA_KEYS. Bytes are bound to their name: put under another they do not open. */
@ApplicationScoped
public class FileCipher {
    private StreamingAead cipher;
    private int key;

    protected FileCipher() {}

    @Inject
    public FileCipher(@ConfigProperty(name = "app.data.keys") String keys) {
        KeyRing ring = KeyRing.of(keys);
        cipher = ring.streamingAead();
        key = ring.first();
    }

    /** Number of the key that hides what is new. */
    int key() {
        return key;
    }

    /** What is written here comes out hidden; the end is written by closing. */
    OutputStream hiding(OutputStream out, String sha256) throws IOException {
        try {
            return cipher.newEncryptingStream(out, name(sha256));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IOException while reading, where no key opens the bytes or they were changed */
    InputStream opening(InputStream in, String sha256) throws IOException {
        try {
            return cipher.newDecryptingStream(in, name(sha256));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] name(String sha256) {
        return sha256.getBytes(StandardCharsets.US_ASCII);
    }
}
