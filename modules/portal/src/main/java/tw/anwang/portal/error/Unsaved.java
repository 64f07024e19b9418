package tw.anwang.portal.error;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import tw.anwang.identity.TrailNotWritten;
import tw.anwang.kernel.Deadlock;

/** Mistakes of which the person can be told what became of the click, and what was typed may stay in the form. */
enum Unsaved {
    /** Without its trace nothing is done. */
    UNTRACED("error.trail", "error.trail.page"),
    /** The database took it back, several times where it could be done again: nothing is there. */
    GAVE_WAY("error.gaveWay", "error.500.text"),
    /** The database or the folder of files had no room for it. */
    FULL("error.full", "error.full.page"),
    /** Nobody could be lent a line to the database: it is away, or too many work with it. */
    BUSY("error.busy", "error.busy.page"),
    /** The line to the database broke, perhaps at the very end: nobody here knows whether it is there. */
    UNKNOWN("error.unknown", "error.500.text");

    /** Somebody else holds what is to be written, for too long. */
    private static final int LOCK_WAIT = 1205;

    /** MariaDB's numbers for a full disk, a full table, and a file that could not be written. */
    private static final Set<Integer> NO_ROOM = Set.of(1021, 1114, 1026, 3);

    /** As the system says it, through Java and through MariaDB. */
    private static final String NO_SPACE = "No space left on device";

    /** The server's own words: it gives no number. */
    private static final String NO_LINE = "Error in allocating a connection";

    private final String sentence;
    private final String onItsOwnPage;

    Unsaved(String sentence, String onItsOwnPage) {
        this.sentence = sentence;
        this.onItsOwnPage = onItsOwnPage;
    }

    static Optional<Unsaved> of(Throwable thrown) {
        if (Deadlock.isBehind(thrown) || isAny(thrown, one -> number(one) == LOCK_WAIT)) {
            return Optional.of(GAVE_WAY);
        }
        if (isAny(thrown, Unsaved::isFull)) {
            return Optional.of(FULL);
        }
        if (isAny(thrown, one -> says(one, NO_LINE))) {
            return Optional.of(BUSY);
        }
        if (isAny(thrown, TrailNotWritten.class::isInstance)) {
            return Optional.of(UNTRACED);
        }
        return isAny(thrown, Unsaved::isABrokenLine) ? Optional.of(UNKNOWN) : Optional.empty();
    }

    /** 08 is a lost connection, 25S03 one that the driver has made anew at another server; XA is the end of a transaction. */
    private static boolean isABrokenLine(Throwable one) {
        String state = one instanceof SQLException refused ? Objects.toString(refused.getSQLState(), "") : "";
        return state.startsWith("08") || state.equals("25S03") || one instanceof XAException;
    }

    private static int number(Throwable one) {
        return one instanceof SQLException refused ? refused.getErrorCode() : 0;
    }

    private static boolean isFull(Throwable one) {
        return NO_ROOM.contains(number(one)) || says(one, NO_SPACE);
    }

    private static boolean says(Throwable one, String words) {
        return String.valueOf(one.getMessage()).contains(words);
    }

    private static boolean isAny(Throwable thrown, Predicate<Throwable> kind) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause).anyMatch(kind);
    }

    /** Key of what is said above the form. */
    String sentence() {
        return sentence;
    }

    /** Key of what a page of its own says where there is no form. */
    String onItsOwnPage() {
        return onItsOwnPage;
    }
}
