package tw.anwang.meetings.worksheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tw.anwang.meetings.answer.AnswerWords;

/**
 * What a row says of itself in the column out of sight.
 *
 * @param mark of the words that went out in the row: tells whether somebody typed in the file, and whether somebody saved
 *     other words in the portal since
 */
record RowKey(long round, long answer, String mark) {
    private static final Pattern PRINTED = Pattern.compile("R(\\d{1,18})-A(\\d{1,18})-([0-9a-f]{16})");
    private static final int MARK_BYTES = 8;

    static RowKey of(long round, long answer, AnswerWords words) {
        return new RowKey(round, answer, mark(words));
    }

    /** Empty where it is no key. */
    static Optional<RowKey> read(String printed) {
        Matcher key = PRINTED.matcher(printed.strip());
        return key.matches()
                ? Optional.of(new RowKey(Long.parseLong(key.group(1)), Long.parseLong(key.group(2)), key.group(3)))
                : Optional.empty();
    }

    String printed() {
        return "R" + round + "-A" + answer + "-" + mark;
    }

    /** Words that differ in nothing but ends of lines have the same mark. */
    static String mark(AnswerWords words) {
        try {
            byte[] all = (plain(words.text()) + "\u0000" + words.expectedOn()).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all);
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing); // every Java has it
        }
    }

    /** As spreadsheet programs give it back: one sign ends a line, and no blanks stand before it. */
    static String plain(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
