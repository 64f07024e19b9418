package tw.anwang.identity.factor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.codec.binary.Base32;

/**
 * What a person takes over into an authenticator: a picture to look at with the telephone, or the key to type.
 *
 * @param issuer what the authenticator shows as the place of the account
 */
public record AuthenticatorSetup(String issuer, String signInName, byte[] secret) {
    private static final int QUIET = 4;
    private static final int GROUP = 4;

    /** The key in groups of four letters and digits. */
    public String key() {
        return base32().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** The address a picture holds: the form all authenticators read (Key Uri Format of Google Authenticator). */
    String address() {
        String label = encoded(issuer) + ":" + encoded(signInName);
        return "otpauth://totp/" + label + "?secret=" + base32() + "&issuer=" + encoded(issuer);
    }

    /** The picture as an SVG in a data address; no other server is asked for it, and it is kept nowhere. */
    public String picture() {
        QrCode code = QrCode.encodeText(address(), QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * QUIET;
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " "
                + size + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path d=\"");
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    svg.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        byte[] bytes = svg.append("\"/></svg>").toString().getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private String base32() {
        return new Base32().encodeToString(secret).replace("=", "");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A record would else write its secret into a log. */
    @Override
    public String toString() {
        return "AuthenticatorSetup of " + signInName;
    }
}
