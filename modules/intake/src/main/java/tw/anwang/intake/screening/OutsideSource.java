package tw.anwang.intake.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.CrossCheckSource;
import tw.anwang.intake.ReportId;

/**
 * 外部系統: one system beyond ours, asked over HTTP at APP_CROSS_CHECK_URL; without an address there is none. It is told who is
 * asked about and never which report it is: {@code {"people": [{"name", "bornOn", "idNumber"}]}}. It answers
 * {@code {"found": 2, "words": "…", "kept": 1}}, of which all but the first may be left out.
 */
@ApplicationScoped
public class OutsideSource implements CrossCheckSource {
    private static final int OK = 200;
    private static final int LONGEST = 64 * 1024;

    @Inject
    @ConfigProperty(name = "app.cross.check.url", defaultValue = " ")
    String address;

    @Inject
    @ConfigProperty(name = "app.cross.check.key", defaultValue = " ")
    String key;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public String label() {
        return "intake.crossCheck.outside";
    }

    @Override
    public boolean isOn() {
        return !address.isBlank();
    }

    /** @throws IllegalStateException for an answer that is none, {@link UncheckedIOException} where nobody is there */
    @Override
    public CrossCheckAnswer ask(ReportId report, List<AskedPerson> people) {
        HttpRequest.Builder question = HttpRequest.newBuilder(URI.create(address.strip()))
                .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question(people)));
        if (!key.isBlank()) {
            question.header("Authorization", "Bearer " + key.strip());
        }
        try {
            HttpResponse<InputStream> answer = client.send(question.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != OK) {
                    throw new IllegalStateException("answered " + answer.statusCode());
                }
                return read(body.readNBytes(LONGEST));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String question(List<AskedPerson> people) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (AskedPerson one : people) {
            JsonObjectBuilder person = Json.createObjectBuilder();
            add(person, "name", one.name());
            add(person, "bornOn", one.bornOn());
            add(person, "idNumber", one.idNumber());
            all.add(person);
        }
        return Json.createObjectBuilder().add("people", all).build().toString();
    }

    private static void add(JsonObjectBuilder person, String name, Object value) {
        if (value != null) {
            person.add(name, value.toString());
        }
    }

    private static CrossCheckAnswer read(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject answer = reader.readObject();
            int found = answer.getInt("found");
            int kept = answer.getInt("kept", 0);
            if (found < 0 || kept < 0) {
                throw new IllegalStateException("found fewer than none");
            }
            return CrossCheckAnswer.found(found, answer.getString("words", null), kept);
        } catch (JsonException | NullPointerException | ClassCastException none) {
            throw new IllegalStateException("answered no such thing", none);
        }
    }
}
