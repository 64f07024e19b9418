package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import tw.anwang.identity.trail.Verification;

/** Proves that the trail is as it was written, for a page, a job or an administrator's command. */
@ApplicationScoped
public class TrailProofs {
    @Inject
    Verification verification;

    /** @param progress is told how many acts were read since it was told before */
    public TrailProof prove(LongConsumer progress) {
        return verification.prove(progress);
    }
}
