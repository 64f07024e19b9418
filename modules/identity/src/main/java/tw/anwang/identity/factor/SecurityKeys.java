package tw.anwang.identity.factor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Security keys of the person of this request (WebAuthn): added with a first signature, asked at sign-in. */
@ApplicationScoped
public class SecurityKeys {
    @Inject
    CurrentUser user;

    @Inject
    KeyRows rows;

    @Inject
    FactorAttempts attempts;

    @Inject
    OwnFactors own;

    @Inject
    Clock clock;

    /**
     * A question to a key.
     *
     * @param kept what the session keeps until the answer comes
     * @param forBrowser what the browser hands to the key
     */
    record Asked(String challenge, String kept, String forBrowser) {}

    /** Asks a new key for its public half. */
    @Permitted(Permitted.ANYONE)
    Asked creation(WebPlace place) {
        PublicKeyCredentialCreationOptions options = party(place)
                .startRegistration(StartRegistrationOptions.builder()
                        .user(shownAs(KeyRows.username(me())))
                        .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.DISCOURAGED)
                                .userVerification(UserVerificationRequirement.PREFERRED)
                                .build())
                        .build())
                .toBuilder()
                .user(shownAs(user.getMe().name()))
                .build();
        return written(() ->
                new Asked(options.getChallenge().getBase64Url(), options.toJson(), options.toCredentialsCreateJson()));
    }

    /** The library finds the person's keys by a name that the key itself would show. */
    private UserIdentity shownAs(String name) {
        return UserIdentity.builder()
                .name(name)
                .displayName(user.getMe().name())
                .id(KeyRows.handle(me()))
                .build();
    }

    /**
     * Adds the key that answered.
     *
     * @param kept of the question; nothing where it is not one that is open
     * @throws RuleBroken {@code identity.factor.key.*}, {@code identity.factor.locked}
     */
    @Transactional(dontRollbackOn = RuleBroken.class)
    @Permitted(Permitted.ANYONE)
    void register(WebPlace place, Optional<String> kept, String answer, String name) {
        Instant now = clock.instant();
        attempts.begin(me(), now);
        try {
            RegistrationResult key = party(place)
                    .finishRegistration(FinishRegistrationOptions.builder()
                            .request(PublicKeyCredentialCreationOptions.fromJson(kept.orElseThrow(this::stale)))
                            .response(PublicKeyCredential.parseRegistrationResponseJson(answer))
                            .build());
            own.add(Factor.securityKey(me(), name, KeyCredential.of(key), now));
            attempts.passed(me(), "addFactor", FactorKind.SECURITY_KEY + " " + name);
        } catch (IOException | RegistrationFailedException refused) {
            throw failed(now, "identity.factor.key.notAdded");
        }
    }

    /** Asks one of the person's keys for a signature. */
    @Permitted(Permitted.ANYONE)
    Asked assertion(WebPlace place) {
        AssertionRequest request = party(place)
                .startAssertion(StartAssertionOptions.builder()
                        .username(KeyRows.username(me()))
                        .userVerification(UserVerificationRequirement.PREFERRED)
                        .build());
        return written(() -> new Asked(
                request.getPublicKeyCredentialRequestOptions().getChallenge().getBase64Url(),
                request.toJson(),
                request.toCredentialsGetJson()));
    }

    /** @throws RuleBroken {@code identity.factor.key.*}, {@code identity.factor.locked}; a wrong answer stays counted */
    @Transactional(dontRollbackOn = RuleBroken.class)
    @Permitted(Permitted.ANYONE)
    void check(WebPlace place, Optional<String> kept, String answer) {
        Instant now = clock.instant();
        attempts.begin(me(), now);
        try {
            AssertionResult signed = party(place)
                    .finishAssertion(FinishAssertionOptions.builder()
                            .request(AssertionRequest.fromJson(kept.orElseThrow(this::stale)))
                            .response(PublicKeyCredential.parseAssertionResponseJson(answer))
                            .build());
            Factor key = rows.factor(signed.getCredentialId(), me()).orElseThrow();
            key.signed(signed.getSignatureCount(), now);
            attempts.passed(me(), "useFactor", FactorKind.SECURITY_KEY + " " + key.id());
        } catch (IOException | AssertionFailedException refused) {
            throw failed(now, "identity.factor.key.wrong");
        }
    }

    private RuleBroken stale() {
        return failed(clock.instant(), "identity.factor.key.stale");
    }

    private RuleBroken failed(Instant now, String words) {
        return attempts.failed(me(), FactorKind.SECURITY_KEY.name(), now, new RuleBroken(words));
    }

    /** The counter of the key is compared: a copy of a key is found when one of the two has fallen behind. */
    private RelyingParty party(WebPlace place) {
        return RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder()
                        .id(place.host())
                        .name(Sentences.of("identity", "factor.issuer", Locale.TAIWAN))
                        .build())
                .credentialRepository(rows)
                .origins(Set.of(place.origin()))
                .validateSignatureCounter(true)
                .build();
    }

    @FunctionalInterface
    private interface Words {
        Asked write() throws JsonProcessingException;
    }

    private static Asked written(Words words) {
        try {
            return words.write();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AccountId me() {
        return user.getMe().id();
    }
}
