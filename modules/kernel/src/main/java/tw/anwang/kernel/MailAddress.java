package tw.anwang.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mail address and nothing else: no name beside it, no second address, no line break, so that whatever is typed
 * can never become another header of a mail (RFC 5322 addr-spec in ASCII, without quoted parts; a host of the intranet
 * needs no dot).
 */
public final class MailAddress {
    private static final int LENGTH = 200;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

    private MailAddress() {}

    /** Whether mail can be sent to it, as far as its form tells. */
    public static boolean isSound(String address) {
        return address != null
                && address.length() <= LENGTH
                && FORM.matcher(address).matches();
    }

    /**
     * What somebody typed, without blanks around it.
     *
     * @return nothing where nothing was typed
     * @throws RuleBroken of that key, with the words typed, where it is no address
     */
    public static Optional<String> read(String typed, String ruleKey) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        if (!isSound(typed.strip())) {
            throw new RuleBroken(ruleKey, typed);
        }
        return Optional.of(typed.strip());
    }
}
