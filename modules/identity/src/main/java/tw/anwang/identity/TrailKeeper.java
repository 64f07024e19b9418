package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.trail.Archiving;
import tw.anwang.identity.trail.Keeping;
import tw.anwang.identity.trail.Sealing;
import tw.anwang.identity.trail.WholeTrail;
import tw.anwang.kernel.Sentences;

/** Keeps the trail's chain growing on this node. For the start and the clock of the portal, never for a page. */
@ApplicationScoped
public class TrailKeeper {
    /** How long an act lies in the trail unbound, at most and in seconds. */
    public static final int SECONDS = 5;

    private static final Logger LOG = Logger.getLogger(TrailKeeper.class.getName());

    @Inject
    Sealing sealing;

    @Inject
    Keeping keeping;

    @Inject
    WholeTrail whole;

    @Inject
    Archiving archiving;

    /** Once, after the migrations: runs of this node that died are closed. */
    public void begin() {
        sealing.closeThoseBefore();
    }

    /** Every {@link #SECONDS}; what fails is told in the log and to the auditors, and the next call tries again. */
    @ActivateRequestContext
    public void keep() {
        keeping.keep();
    }

    /** Every night, once per cluster: the whole trail is proven; the auditors hear of it where it does not hold. */
    @ActivateRequestContext
    public void night() {
        whole.check(read -> {});
    }

    /** Every night, once per cluster: a year that is over and was never archived is archived. */
    @ActivateRequestContext
    public void archive() {
        archiving.makeDue();
    }

    /** Once, when the portal stops. */
    public void end() {
        try {
            sealing.close();
            sealing.anchor();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, Sentences.of("identity", "trail.log.nextStart", Locale.TAIWAN), failed);
        }
    }
}
