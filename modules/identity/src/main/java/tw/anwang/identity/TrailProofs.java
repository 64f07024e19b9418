package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.trail.TrailSize;
import tw.anwang.identity.trail.WholeTrail;

/** Proves that the trail is as it was written, as a job on behalf of an auditor; the clock does the same every night. That it was done stands in the trail. */
@ApplicationScoped
public class TrailProofs {
    /** What the job is called, and the verb in the trail. */
    public static final String WORK = "identity.trailCheck";

    @Inject
    WholeTrail whole;

    @Inject
    TrailSize size;

    /** About how many acts there are to look at. */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public long acts() {
        return size.acts();
    }

    /** @param progress is told how many acts were read since it was told before */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public TrailProof prove(LongConsumer progress) {
        return whole.check(progress);
    }
}
