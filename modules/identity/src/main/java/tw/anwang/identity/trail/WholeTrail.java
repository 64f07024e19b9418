package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
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

    /** @param progress is told how many acts were read since it was told before */
    public TrailProof prove(LongConsumer progress) {
        return new Verification(new ProofRows(pool, tables.schema()), chain, anchors).prove(progress);
    }
}
