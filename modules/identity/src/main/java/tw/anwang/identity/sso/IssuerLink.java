package tw.anwang.identity.sso;

import java.io.Serializable;

/**
 * How an account hangs together with somebody at the issuer.
 *
 * @param subject null until the person came for the first time
 * @param announced by which name the person is awaited; null after that
 * @param openedByArrival whether the account was made when the person came
 */
public record IssuerLink(String issuer, String subject, String announced, boolean openedByArrival)
        implements Serializable {
    public boolean isBound() {
        return subject != null;
    }
}
