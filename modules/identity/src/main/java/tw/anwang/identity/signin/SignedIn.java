package tw.anwang.identity.signin;

import java.io.Serializable;
import java.time.Instant;

/** All that the session keeps of a person; it travels to another node with the session. */
record SignedIn(long accountId, String signInName, Instant since) implements Serializable {
    static final String IN_SESSION = "tw.anwang.signedIn";
}
