package tw.anwang.identity.signin;

import java.io.Serializable;

/**
 * All that the session keeps of a person; it travels to another node with the session.
 *
 * @param signIn its number
 * @param passed whether the password was enough or the second factor was shown; until then nothing is open but the
 *     page that asks for it
 * @param byIssuer whether the person came by single sign-on: no password is asked for here, and none grows old
 * @param keyHash of what the browser shows beside the number of the session; null in a session of a release before,
 *     which is good no more
 */
record SignedIn(long accountId, String signInName, long signIn, boolean passed, boolean byIssuer, String keyHash)
        implements Serializable {
    static final String IN_SESSION = "tw.anwang.signedIn";

    SignedIn afterSecondFactor() {
        return new SignedIn(accountId, signInName, signIn, true, byIssuer, keyHash);
    }

    SignedIn withKey(String hash) {
        return new SignedIn(accountId, signInName, signIn, passed, byIssuer, hash);
    }
}
