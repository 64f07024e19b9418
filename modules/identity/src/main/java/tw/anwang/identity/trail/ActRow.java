package tw.anwang.identity.trail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/**
 * One act as it is written and read back.
 *
 * @param writer the run of a node that wrote it; @param number its place among that writer's acts, from 1
 * @param at UTC, to the millisecond
 * @param account null where nobody was signed in
 * @param roles of the account at that time, separated by blanks
 * @param address where the request came from
 * @param shownIds ids on the page of a list
 * @param grant without which the person would not have seen it
 */
public record ActRow(
        int writer,
        long number,
        LocalDateTime at,
        Long account,
        Long office,
        String roles,
        String address,
        String verb,
        String kind,
        Long record,
        String shownIds,
        String detail,
        Long grant) {

    /**
     * What the code is computed over: every value with its name and length, so that no text can pretend to be two
     * values; what is empty is left out, so that a column added later changes no code made before.
     */
    byte[] words() {
        StringBuilder words = new StringBuilder(200);
        add(words, "writer", writer);
        add(words, "number", number);
        add(words, "at", at);
        add(words, "account", account);
        add(words, "office", office);
        add(words, "roles", roles);
        add(words, "address", address);
        add(words, "verb", verb);
        add(words, "kind", kind);
        add(words, "record", record);
        add(words, "shownIds", shownIds);
        add(words, "detail", detail);
        add(words, "grant", grant);
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder words, String name, Object value) {
        if (value != null) {
            String text = value.toString();
            words.append(name).append('=').append(text.length()).append(':').append(text);
        }
    }
}
