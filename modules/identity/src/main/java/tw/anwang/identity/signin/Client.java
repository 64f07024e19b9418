package tw.anwang.identity.signin;

import java.util.List;
import java.util.Objects;

/**
 * From where somebody signs in, in the few words a person recognises the own desk by.
 *
 * @param address IP address
 * @param browser such as {@code Edge, Windows}; empty where nothing is known of it
 */
public record Client(String address, String browser) {
    /** The mark in what a browser says of itself, and its name; the first that is found counts: each claims to be the later ones. */
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"Safari/", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"Windows", "Windows"},
            new String[] {"Android", "Android"},
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Mac OS", "macOS"},
            new String[] {"Linux", "Linux"});

    /** @param userAgent what the browser says of itself */
    static Client of(String address, String userAgent) {
        return new Client(address, words(userAgent));
    }

    static String words(String userAgent) {
        String told = Objects.toString(userAgent, "");
        String browser = name(told, BROWSERS);
        String system = name(told, SYSTEMS);
        return browser + (browser.isEmpty() || system.isEmpty() ? "" : ", ") + system;
    }

    private static String name(String told, List<String[]> known) {
        return known.stream()
                .filter(one -> told.contains(one[0]))
                .map(one -> one[1])
                .findFirst()
                .orElse("");
    }
}
