package tw.anwang.identity;

import java.util.regex.Pattern;

/**
 * How values of one form are masked. The first rule that fits is used.
 *
 * @param pattern read alike by Java and MariaDB: no escapes, no named groups
 * @param replacement in Java's writing: $1 for the first group
 */
record MaskRule(String pattern, String replacement) {
    boolean fits(String value) {
        return Pattern.compile(pattern).matcher(value).find();
    }

    String masked(String value) {
        return Pattern.compile(pattern).matcher(value).replaceAll(replacement);
    }

    /** The same in MariaDB's writing: \1 for the first group. */
    String databaseReplacement() {
        return replacement.replace('$', '\\');
    }
}
