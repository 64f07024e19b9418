package tw.anwang.identity.signin;

import java.util.stream.Stream;

/** Why a sign-in has ended; the words for the person are {@code signIn.ended.<name>} in the messages. */
public enum Ending {
    SIGNED_OUT,
    /** Nothing was done for too long. */
    IDLE,
    /** The longest time one sign-in lasts is over. */
    TOO_LONG,
    /** The server's clock went back: how long the sign-in has lasted cannot be known any more. */
    CLOCK,
    /** The person ended it from another sign-in, or signed in anew in the same browser. */
    OWN,
    /** The person changed the password elsewhere. */
    PASSWORD,
    /** An administrator reset the password. */
    RESET,
    /** A second factor was removed, by the person elsewhere or by an administrator. */
    FACTOR,
    /** The account was disabled. */
    DISABLED,
    /** The server does not know the sign-in any more. */
    FORGOTTEN;

    /** The ending of that name; a word that is none, in an address typed by hand or a row of another version, is FORGOTTEN. */
    public static Ending of(String name) {
        return Stream.of(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(FORGOTTEN);
    }
}
