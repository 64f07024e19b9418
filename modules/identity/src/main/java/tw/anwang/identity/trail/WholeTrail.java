package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import tw.anwang.identity.Trail;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.identity.TrailProof;

/** The proof of the trail within the portal. */
@ApplicationScoped
public class WholeTrail {
    @Inject
    PoolAsking pool;

    @Inject
    TrailTables tables;

    @Inject
    Chain chain;

    @Inject
    Anchors anchors;

    @Inject
    Trail trail;

    @Inject
    TrailAlarms alarms;

    /**
     * Proves it, writes that down in the trail itself and raises the alarm where it does not hold.
     *
     * @param progress is told how many acts were read since it was told before
     */
    public TrailProof check(LongConsumer progress) {
        TrailProof proof = prove(progress);
        trail.record("verify", TracedHere.TRAIL, 0, words(proof));
        if (proof.holds()) {
            alarms.over(TrailAlarm.Kind.BROKEN);
        } else {
            alarms.note(TrailAlarm.Kind.BROKEN, words(proof));
        }
        return proof;
    }

    private static String words(TrailProof proof) {
        return "acts %d, unsealed %d, before %d, faults %d"
                .formatted(
                        proof.acts(),
                        proof.unsealed(),
                        proof.before(),
                        proof.faults().size());
    }

    /** @param progress is told how many acts were read since it was told before */
    TrailProof prove(LongConsumer progress) {
        return new Verification(new ProofRows(pool, tables.schema()), chain, anchors).prove(progress);
    }
}
