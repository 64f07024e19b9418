package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.identity.trail.Copying;

/** Copies the trail to another machine as it grows. For the clock of the portal, never for a page. */
@ApplicationScoped
public class TrailCopy {
    /** Seconds between two portions, at least. */
    public static final int SECONDS = 5;

    @Inject
    Copying copying;

    /** Sends what was sealed and not sent; a failure is told in the log and the next call tries again. */
    public void send() {
        copying.send();
    }
}
