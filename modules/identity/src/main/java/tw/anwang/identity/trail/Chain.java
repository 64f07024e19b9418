package tw.anwang.identity.trail;

import com.google.crypto.tink.Mac;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.KeyRing;

/** The codes of the trail, made with a key that the database has not: who can write into its tables cannot forge them. */
@ApplicationScoped
public class Chain {
    private Mac mac;

    protected Chain() {}

    @Inject
    public Chain(@ConfigProperty(name = "app.trail.keys") String keys) {
        mac = KeyRing.of(keys).mac();
    }

    byte[] code(ActRow act) {
        return code(act.words());
    }

    boolean holds(ActRow act, byte[] code) {
        return holds(act.words(), code);
    }

    byte[] codeOfWriter(int id, String node, LocalDateTime startedAt) {
        return code(writer(id, node, startedAt));
    }

    boolean holdsWriter(int id, String node, LocalDateTime startedAt, byte[] code) {
        return holds(writer(id, node, startedAt), code);
    }

    /** @param before the head of the link before, or the code of the writer; @param codes of the acts, in order */
    byte[] head(byte[] before, SealRow seal, List<byte[]> codes) {
        return code(link(before, seal, codes));
    }

    boolean holds(byte[] before, SealRow seal, List<byte[]> codes) {
        return holds(link(before, seal, codes), seal.head());
    }

    /** Code over values in their order, each with its length; the first says what they are. */
    byte[] codeOf(Object... values) {
        return code(words(values));
    }

    boolean holds(byte[] code, Object... values) {
        return holds(words(values), code);
    }

    private static byte[] writer(int id, String node, LocalDateTime startedAt) {
        return words("writer", id, node, startedAt);
    }

    private static byte[] link(byte[] before, SealRow seal, List<byte[]> codes) {
        ByteArrayOutputStream link = new ByteArrayOutputStream();
        link.writeBytes(
                words("seal", seal.writer(), seal.number(), codes.size(), seal.unused(), seal.closes(), seal.at()));
        link.writeBytes(before);
        codes.forEach(link::writeBytes);
        return link.toByteArray();
    }

    private static byte[] words(Object... values) {
        StringBuilder words = new StringBuilder();
        for (Object value : values) {
            words.append(value.toString().length()).append(':').append(value);
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] code(byte[] words) {
        try {
            return mac.computeMac(words);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean holds(byte[] words, byte[] code) {
        if (code == null) {
            return false;
        }
        try {
            mac.verifyMac(code, words);
            return true;
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }
}
