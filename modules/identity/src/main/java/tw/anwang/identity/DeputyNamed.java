package tw.anwang.identity;

import java.time.LocalDate;

/** A deputy was named, in this transaction; both are to be told. */
public record DeputyNamed(
        long id,
        AccountId person,
        String personName,
        AccountId deputy,
        String deputyName,
        LocalDate from,
        LocalDate to) {
    /** The kind of record a deputy's time is, in trail and tasks. */
    public static final String KIND = "identity.deputy";
}
