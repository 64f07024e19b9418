package tw.anwang.identity.factor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Recovery codes on the one page that shows them; kept for the length of a request and nowhere else. */
public record CodesShown(List<String> codes) {
    private static final String LINE = "\r\n";

    /** The address of a text file with them, made of the page itself: the server keeps none. */
    public String file() {
        byte[] text = (String.join(LINE, codes) + LINE).getBytes(StandardCharsets.US_ASCII);
        return "data:text/plain;base64," + Base64.getEncoder().encodeToString(text);
    }

    /** A record would else write them into a log. */
    @Override
    public String toString() {
        return codes.size() + " codes";
    }
}
