package tw.anwang.identity.sso;

import java.io.Serializable;
import java.time.Instant;

/**
 * What this browser set out with: an answer that does not fit it is none.
 *
 * @param verifier proves to the issuer that the code is fetched by who asked for it (PKCE)
 * @param from where the person wanted to go; @param ended why the sign-in before was over, or null
 */
record Attempt(String nonce, String verifier, String from, String ended, Instant until) implements Serializable {}
