package tw.anwang.identity.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/** What this session has asked security keys, and where the portal stands for this request. */
@RequestScoped
public class KeyTalk {
    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    Optional<WebPlace> place() {
        return address.place(URI.create(external().getRequestScheme() + "://"
                + external().getRequestServerName() + ":" + external().getRequestServerPort()));
    }

    /** @throws RuleBroken {@code identity.factor.key.nowhere} where keys cannot be used */
    WebPlace here() {
        return place().orElseThrow(() -> new RuleBroken("identity.factor.key.nowhere"));
    }

    /** Remembers a question; its answer comes with a later request. @return what the browser is given */
    String open(SecurityKeys.Asked asked) {
        OpenChallenges open = challenges();
        open.add(asked.challenge(), asked.kept(), clock.instant());
        put(open);
        return asked.forBrowser();
    }

    /** What was kept of the question that this answers; it is not there a second time. */
    Optional<String> kept(String answer) {
        OpenChallenges open = challenges();
        Optional<String> kept = challenge(answer).flatMap(one -> open.take(one, clock.instant()));
        put(open);
        return kept;
    }

    /** The challenge an answer names; nothing in what is no answer of a key. */
    static Optional<String> challenge(String answer) {
        try {
            String data = object(answer).getJsonObject("response").getString("clientDataJSON");
            byte[] plain = Base64.getUrlDecoder().decode(data);
            return Optional.of(object(new String(plain, StandardCharsets.UTF_8)).getString("challenge"));
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static JsonObject object(String words) {
        try (var reader = Json.createReader(new StringReader(words == null ? "" : words))) {
            return reader.readObject();
        }
    }

    private static OpenChallenges challenges() {
        return external().getSessionMap().get(OpenChallenges.IN_SESSION) instanceof OpenChallenges open
                ? open
                : new OpenChallenges();
    }

    /** Put again, so that another node hears of it. */
    private static void put(OpenChallenges open) {
        external().getSessionMap().put(OpenChallenges.IN_SESSION, open);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
