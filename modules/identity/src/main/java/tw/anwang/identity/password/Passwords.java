package tw.anwang.identity.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Argon2id, with its parameters inside the hash, so that stronger ones apply at the next sign-in. */
@ApplicationScoped
public class Passwords {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID);
    /** Signing in is costly on purpose: two at once, the others queue, and the portal stays quick for those inside. */
    private final Semaphore twoAtOnce = new Semaphore(2, true);
    /** Compared when the name is unknown, so that an answer takes as long as for a known one. */
    private final String nobodys =
            Password.hash("nobody").addRandomSalt().with(FUNCTION).getResult();

    public String hash(String password) {
        return queued(
                () -> Password.hash(password).addRandomSalt().with(FUNCTION).getResult());
    }

    /** @param hash null when there is no such account: the work is done all the same, the answer is no */
    public boolean matches(String password, String hash) {
        return queued(() -> Password.check(password, hash == null ? nobodys : hash)
                        .with(Argon2Function.getInstanceFromHash(hash == null ? nobodys : hash)))
                && hash != null;
    }

    /** Whether a hash was made with parameters weaker than today's. */
    public boolean isWeak(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return made.getVariant() != FUNCTION.getVariant()
                || made.getMemory() < FUNCTION.getMemory()
                || made.getIterations() < FUNCTION.getIterations()
                || made.getOutputLength() < FUNCTION.getOutputLength();
    }

    private <T> T queued(Supplier<T> work) {
        twoAtOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            twoAtOnce.release();
        }
    }
}
