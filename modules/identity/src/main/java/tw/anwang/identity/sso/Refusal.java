package tw.anwang.identity.sso;

import java.util.stream.Stream;

/** Why an arrival is not let in; the words for the person are {@code sso.refused.<name>} in the messages. */
public enum Refusal {
    /** The issuer does not answer, or answers what is no answer. */
    UNREACHABLE,
    /** The person, or the issuer for the person, said no. */
    DENIED,
    /** The issuer tells any other error. */
    ISSUER,
    /** Nobody set out from here with that state: too late, sent once more, or from another browser. */
    STALE,
    /** What the issuer says of the person does not hold: signature, issuer, audience, expiry or nonce. */
    INVALID,
    /** No account is linked with the person and none was announced. */
    UNKNOWN,
    /** The groups give no role here. */
    NO_ROLE,
    /** The groups tell no office for a new account. */
    NO_OFFICE,
    /** The groups tell more than one office for a new account: lines of two counties may name the same group. */
    SEVERAL_OFFICES,
    /** The groups give roles that go with no others. */
    ROLES_APART,
    /** The account is disabled or over: told with the words of a local sign-in. */
    CLOSED,
    /** Too many failed from that address. */
    TOO_MANY;

    /** The refusal of that name; a word that is none, in an address typed by hand, is ISSUER. */
    static Refusal of(String name) {
        return Stream.of(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(ISSUER);
    }
}
