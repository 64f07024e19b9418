package tw.anwang.identity.sso;

import java.io.Serializable;
import java.time.Instant;

/**
 * How an account hangs together with somebody at the issuer.
 *
 * @param subject null until the person came for the first time
 * @param announced by which name the person is awaited; null after that
 * @param openedByArrival whether the account was made when the person came
 * @param proven whether the issuer's second factor may stand for the own one
 * @param announcedBy name of who announced the person; empty where that is not known
 * @param linkedAt null until the person came
 */
public record IssuerLink(
        String issuer,
        String subject,
        String announced,
        boolean openedByArrival,
        boolean proven,
        String announcedBy,
        Instant linkedAt)
        implements Serializable {
    public boolean isBound() {
        return subject != null;
    }
}
