package tw.anwang.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * An OpenID Connect issuer in miniature on this machine: whoever is sent to it is signed in at once as the person the
 * test has named. It keeps to the rules (client secret, code good once, PKCE) unless the test bends a token.
 */
public final class StubIssuer implements AutoCloseable {
    public static final String CLIENT = "anwang";
    public static final String SECRET = "a-secret-of-the-tests-0123456789-0123456789";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private Map<String, Object> person = Map.of();
    private String error;
    private Function<JWTClaimsSet.Builder, JWT> bent;

    /** @param port 0 for any that is free */
    public StubIssuer(int port) {
        try {
            key = new RSAKeyGenerator(2048).keyID("of the stub").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/auth", this::signedIn);
        server.createContext("/token", this::token);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who comes next. @param claims more of them, such as {@code groups} */
    public StubIssuer person(String subject, Map<String, Object> claims) {
        person = new LinkedHashMap<>(claims);
        person.put("sub", subject);
        error = null;
        bent = null;
        return this;
    }

    /** The next are sent back with that error. */
    public void refusesWith(String code) {
        error = code;
    }

    /** Makes the next tokens; the builder holds what a right one says. */
    public void bends(Function<JWTClaimsSet.Builder, JWT> making) {
        bent = making;
    }

    /** Signs as the issuer does. */
    public JWT signed(JWTClaimsSet.Builder claims) {
        return signed(claims, key);
    }

    /** Signs with any key under the name of the issuer's. */
    public JWT signed(JWTClaimsSet.Builder claims, RSAKey with) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(with));
            return token;
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String metadata() {
        String at = address();
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                "end_session_endpoint":"%1$s/logout","response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"],"code_challenge_methods_supported":["S256"],
                "authorization_response_iss_parameter_supported":true}""".formatted(at);
    }

    private void signedIn(HttpExchange exchange) throws IOException {
        Map<String, String> asked = first(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        String answer = error == null ? "code=" + code : "error=" + error;
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?" + answer + "&state=" + asked.get("state") + "&iss="
                                + URLEncoder.encode(address(), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = first(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        if (!isClient(exchange) || asked == null || !isSame(asked, sent)) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        JWT token = bent == null ? signed(claims(asked)) : bent.apply(claims(asked));
        json(
                exchange,
                200,
                "{\"access_token\":\"of no use\",\"token_type\":\"Bearer\",\"id_token\":\"" + token.serialize()
                        + "\"}");
    }

    private static boolean isClient(HttpExchange exchange) {
        String expected = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static boolean isSame(Map<String, String> asked, Map<String, String> sent) {
        String challenge = CodeChallenge.compute(
                        CodeChallengeMethod.S256, new CodeVerifier(sent.getOrDefault("code_verifier", "x".repeat(43))))
                .getValue();
        return challenge.equals(asked.get("code_challenge"))
                && asked.get("redirect_uri").equals(sent.get("redirect_uri"));
    }

    private JWTClaimsSet.Builder claims(Map<String, String> asked) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", asked.get("nonce"));
        person.forEach(claims::claim);
        return claims;
    }

    private static Map<String, String> first(String query) {
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, List<String>> all = URLUtils.parseParameters(query);
        all.forEach((name, values) -> first.put(name, values.get(0)));
        return first;
    }

    private static void json(HttpExchange exchange, int status, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
