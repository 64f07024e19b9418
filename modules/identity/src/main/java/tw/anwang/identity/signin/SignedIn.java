package tw.anwang.identity.signin;

import java.io.Serializable;

/**
 * All that the session keeps of a person; it travels to another node with the session.
 *
 * @param signIn its number
 * @param passed whether the password was enough or the second factor was shown; until then nothing is open but the
 *     page that asks for it
 */
record SignedIn(long accountId, String signInName, long signIn, boolean passed) implements Serializable {
    static final String IN_SESSION = "tw.anwang.signedIn";

    SignedIn afterSecondFactor() {
        return new SignedIn(accountId, signInName, signIn, true);
    }
}
