package tw.anwang.identity.factor;

/** What a person has beside the password. */
public enum FactorKind {
    /** A program that shows a new code every half minute (TOTP, RFC 6238). */
    AUTHENTICATOR,
    /** A key, telephone or computer that signs a challenge (WebAuthn). */
    SECURITY_KEY
}
