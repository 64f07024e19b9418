package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import tw.anwang.identity.SafeAnswer;

/**
 * The second secret of a sign-in, in a cookie of its own: the server's number of a session holds clock and address
 * beside some 64 random bits and cannot be made longer by a setting of the server, so it alone opens nothing. The
 * session keeps a hash: who reads sessions cannot sign in by them. Asks no right: nobody is known yet.
 */
@ApplicationScoped
public class SignInKey {
    private static final String PLAIN = "anwang-key";

    /** Browsers take a cookie of that name by https alone, for this host alone and for all of it. */
    private static final String OF_THIS_HOST = "__Host-" + PLAIN;

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SafeAnswer safeAnswer;

    /** Hands a new one to the browser. @return what the session keeps of it */
    String give(HttpServletRequest request, HttpServletResponse response) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        response.addCookie(cookie(request, key));
        return hash(key);
    }

    /**
     * Whether the session is that of somebody else, as far as this browser shows: it has the number of a session in
     * which a person is signed in, and not the key.
     */
    boolean isOfAnother(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(SignedIn.IN_SESSION) instanceof SignedIn person
                && !isShown(person, request);
    }

    /** Whether the browser has the key of that sign-in. */
    private boolean isShown(SignedIn person, HttpServletRequest request) {
        byte[] kept = person.keyHash() == null ? new byte[0] : bytes(person.keyHash());
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(cookie -> name(request).equals(cookie.getName()))
                .anyMatch(cookie -> MessageDigest.isEqual(kept, bytes(hash(cookie.getValue()))));
    }

    /** Takes it from the browser at signing out. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookie gone = cookie(request, "");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    /** Takes the number of a session from the browser: the next request has none. Named and placed as the server does. */
    void forgetSession(HttpServletRequest request, HttpServletResponse response) {
        Cookie gone =
                new Cookie(request.getServletContext().getSessionCookieConfig().getName(), "");
        gone.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        gone.setMaxAge(0);
        gone.setHttpOnly(true);
        gone.setSecure(safeAnswer.isEncrypted(request));
        gone.setAttribute("SameSite", "Lax");
        response.addCookie(gone);
    }

    private Cookie cookie(HttpServletRequest request, String key) {
        Cookie cookie = new Cookie(name(request), key);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(safeAnswer.isEncrypted(request));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name(HttpServletRequest request) {
        return safeAnswer.isEncrypted(request) ? OF_THIS_HOST : PLAIN;
    }

    private static String hash(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(key)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
