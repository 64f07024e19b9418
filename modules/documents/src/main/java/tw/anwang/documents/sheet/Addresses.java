package tw.anwang.documents.sheet;

import java.util.Locale;

/** Addresses a cell may lead to; a {@code javascript:} or {@code file:} one is shown as words. */
public final class Addresses {
    private Addresses() {}

    public static boolean mayBeFollowed(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    }
}
