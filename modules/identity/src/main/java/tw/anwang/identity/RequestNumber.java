package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import tw.anwang.identity.signin.ClientAddress;

/**
 * The number of a request: every answer bears it, the page of an error shows it, and every line of the log that was
 * written meanwhile has it. A proxy of one's own may give it, so that its log and this one agree; what others send is not
 * looked at. It says nothing of the person.
 */
@ApplicationScoped
public class RequestNumber {
    public static final String HEADER = "X-Request-Id";

    /** For pages: {@code #{requestScope['requestNumber']}}. */
    private static final String IN_REQUEST = "requestNumber";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** Signs that are told apart when somebody reads them out on the telephone. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 3;
    private static final int IN_GROUP = 4;

    @Inject
    ClientAddress address;

    /** The number, given at the first question. */
    public String of(HttpServletRequest request) {
        String known = known(request);
        if (!known.isEmpty()) {
            return known;
        }
        String number = begun(address.isProxy(request.getRemoteAddr()), request.getHeader(HEADER));
        request.setAttribute(IN_REQUEST, number);
        return number;
    }

    /** The number that was given; empty where none was yet. */
    public static String known(ServletRequest request) {
        return Objects.toString(request.getAttribute(IN_REQUEST), "");
    }

    static String begun(boolean byProxy, String sent) {
        return byProxy && sent != null && FORM.matcher(sent).matches() ? sent : fresh();
    }

    private static String fresh() {
        StringBuilder number = new StringBuilder();
        for (int sign = 0; sign < GROUPS * IN_GROUP; sign++) {
            number.append(sign > 0 && sign % IN_GROUP == 0 ? "-" : "")
                    .append(SIGNS.charAt(ThreadLocalRandom.current().nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
