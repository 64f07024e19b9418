package tw.anwang.identity.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.anwang.testing.StubIssuer;

/** What the portal believes of an answer of the issuer, and what not. */
class IssuerTalkTest {
    private static final URI BACK = URI.create("http://localhost:8080/singleSignOn/answer");
    private static final String VERIFIER = "v".repeat(43);

    private StubIssuer issuer;
    private IssuerTalk talk;
    private IssuerSettings settings;

    @BeforeEach
    void an_issuer() {
        issuer = new StubIssuer(0)
                .person(
                        "4711",
                        Map.of(
                                "preferred_username",
                                "Mei.Lin",
                                "groups",
                                List.of("readers", "social"),
                                "acr",
                                "gold",
                                "amr",
                                List.of("pwd", "otp")));
        settings = new IssuerSettings();
        settings.issuer = Optional.of(issuer.address());
        settings.client = Optional.of(StubIssuer.CLIENT);
        settings.secret = Optional.of(StubIssuer.SECRET);
        settings.groups = "groups";
        settings.person = "preferred_username";
        settings.secondFactor = Optional.of("otp, hwk");
        talk = new IssuerTalk();
        talk.settings = settings;
        talk.discovery = new Discovery();
        talk.discovery.settings = settings;
        talk.discovery.clock = Clock.systemUTC();
    }

    @AfterEach
    void it_ends() {
        issuer.close();
    }

    private static Attempt attempt(String nonce) {
        return new Attempt(nonce, VERIFIER, "", null, Instant.MAX);
    }

    /** Goes to the issuer as a browser does. */
    private Map<String, List<String>> answer() throws IOException {
        URI question = talk.question(BACK, "the-state", "the-nonce", VERIFIER);
        var browser = (HttpURLConnection) question.toURL().openConnection();
        browser.setInstanceFollowRedirects(false);
        return new HashMap<>(URLUtils.parseParameters(
                URI.create(browser.getHeaderField("Location")).getRawQuery()));
    }

    private Refusal refused() throws IOException {
        return refused(answer());
    }

    private Refusal refused(Map<String, List<String>> answer) {
        return assertThrows(Refused.class, () -> talk.person(BACK, answer, attempt("the-nonce")))
                .why();
    }

    private Refusal refusedWith(Function<JWTClaimsSet.Builder, JWT> bent) throws IOException {
        issuer.bends(bent);
        return refused();
    }

    @Test
    void a_right_answer_tells_person_groups_and_how_the_person_signed_in() throws IOException {
        Shown shown = talk.person(BACK, answer(), attempt("the-nonce"));
        assertEquals("4711", shown.subject());
        assertEquals("mei.lin", shown.person(), "in small letters");
        assertEquals(Set.of("readers", "social"), shown.groups());
        assertEquals(Set.of("gold", "pwd", "otp"), shown.methods());
        assertTrue(shown.used(settings.secondFactors()));
        assertFalse(shown.used(Set.of()), "nothing counts where nothing is named");
    }

    @Test
    void the_question_carries_state_nonce_and_a_challenge_and_never_the_verifier_or_the_secret() {
        String question =
                talk.question(BACK, "the-state", "the-nonce", VERIFIER).toString();
        assertTrue(question.contains("state=the-state") && question.contains("nonce=the-nonce"), question);
        assertTrue(question.contains("code_challenge_method=S256"), question);
        assertFalse(question.contains(VERIFIER) || question.contains(StubIssuer.SECRET), question);
    }

    @Test
    void a_token_for_another_attempt_another_client_another_issuer_or_another_time_is_none() throws IOException {
        assertEquals(Refusal.INVALID, refusedWith(token -> issuer.signed(token.claim("nonce", "another"))));
        assertEquals(Refusal.INVALID, refusedWith(token -> issuer.signed(token.claim("nonce", null))));
        assertEquals(Refusal.INVALID, refusedWith(token -> issuer.signed(token.audience("another"))));
        assertEquals(Refusal.INVALID, refusedWith(token -> issuer.signed(token.issuer("https://elsewhere.example"))));
        Date past = Date.from(Instant.now().minusSeconds(600));
        assertEquals(Refusal.INVALID, refusedWith(token -> issuer.signed(token.expirationTime(past))));
        assertEquals(Refusal.INVALID, refusedWith(token -> issuer.signed(token.subject(null))));
        assertEquals(Refusal.INVALID, refusedWith(token -> issuer.signed(token.subject("x".repeat(256)))));
    }

    @Test
    void a_token_without_signature_or_with_one_that_is_not_the_issuers_is_none() throws IOException {
        assertEquals(Refusal.INVALID, refusedWith(token -> new PlainJWT(token.build())));
        assertEquals(Refusal.INVALID, refusedWith(IssuerTalkTest::bySecret));
        assertEquals(Refusal.INVALID, refusedWith(token -> issuer.signed(token, anotherKey())));
    }

    private static JWT bySecret(JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            token.sign(new MACSigner(StubIssuer.SECRET));
            return token;
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static com.nimbusds.jose.jwk.RSAKey anotherKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void a_code_is_good_once_and_for_who_asked_for_it() throws IOException {
        Map<String, List<String>> answer = answer();
        talk.person(BACK, answer, attempt("the-nonce"));
        assertEquals(Refusal.ISSUER, refused(answer), "used");
        Attempt stolen = new Attempt("the-nonce", "w".repeat(43), "", null, Instant.MAX);
        Map<String, List<String>> again = answer();
        assertEquals(
                Refusal.ISSUER,
                assertThrows(Refused.class, () -> talk.person(BACK, again, stolen))
                        .why());
    }

    @Test
    void an_answer_that_names_another_issuer_or_none_is_not_the_issuers() throws IOException {
        Map<String, List<String>> answer = answer();
        answer.put("iss", List.of("https://elsewhere.example"));
        assertEquals(Refusal.INVALID, refused(answer));
        Map<String, List<String>> silent = answer();
        silent.remove("iss");
        assertEquals(Refusal.INVALID, refused(silent));
    }

    @Test
    void errors_of_the_issuer_are_told_apart_as_far_as_a_person_can_do_something() throws IOException {
        issuer.refusesWith("access_denied");
        assertEquals(Refusal.DENIED, refused());
        issuer.refusesWith("server_error");
        assertEquals(Refusal.ISSUER, refused());
        assertEquals(Refusal.ISSUER, refused(Map.of("state", List.of("x"), "iss", List.of(issuer.address()))));
    }

    @Test
    void an_issuer_that_does_not_answer_is_told_as_such_and_asked_again_after_some_seconds() throws IOException {
        int port = URI.create(issuer.address()).getPort();
        issuer.close();
        assertUnreachable();
        issuer = new StubIssuer(port).person("4711", Map.of());
        assertUnreachable();
        talk.discovery.clock = Clock.offset(Clock.systemUTC(), java.time.Duration.ofSeconds(16));
        assertEquals("4711", talk.person(BACK, answer(), attempt("the-nonce")).subject());
        Map<String, List<String>> answer = answer();
        issuer.close();
        assertEquals(Refusal.UNREACHABLE, refused(answer), "gone between question and answer");
    }

    private void assertUnreachable() {
        assertEquals(
                Refusal.UNREACHABLE,
                assertThrows(Refused.class, () -> talk.question(BACK, "s", "n", VERIFIER))
                        .why());
    }

    @Test
    void an_e_mail_that_the_issuer_did_not_check_announces_nobody() throws IOException {
        settings.person = "email";
        issuer.person("1", Map.of("email", "Mei@example.org", "email_verified", false));
        assertEquals("", talk.person(BACK, answer(), attempt("the-nonce")).person());
        issuer.person("1", Map.of("email", "Mei@example.org"));
        assertEquals("", talk.person(BACK, answer(), attempt("the-nonce")).person());
        issuer.person("1", Map.of("email", "Mei@example.org", "email_verified", true));
        assertEquals(
                "mei@example.org",
                talk.person(BACK, answer(), attempt("the-nonce")).person());
    }

    @Test
    void a_claim_of_groups_of_any_form_does_no_harm() throws IOException {
        assertEquals(Set.of("one"), groups("one"));
        assertEquals(Set.of("one"), groups(List.of("one", 7, " ", "x".repeat(201))));
        assertEquals(Set.of(), groups(Map.of("one", "two").toString().repeat(50)));
        assertEquals(Set.of(), groups(7));
        assertEquals(Set.of(), groups(null));
    }

    private Set<String> groups(Object claim) throws IOException {
        Map<String, Object> claims = new HashMap<>();
        claims.put("groups", claim);
        issuer.person("1", claims);
        return talk.person(BACK, answer(), attempt("the-nonce")).groups();
    }
}
