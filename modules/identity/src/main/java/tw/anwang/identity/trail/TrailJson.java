package tw.anwang.identity.trail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Acts and links as flat JSON objects of one line, with number and code: what leaves for a syslog server and what leaves
 * into an archive is written in the same words. Streamed, and not by the server's JSON: the administrator's command runs
 * without a server.
 */
final class TrailJson {
    private static final JsonFactory JSON = new JsonFactory();

    private TrailJson() {}

    static String of(CodedAct coded) {
        ActRow act = coded.act();
        return line(json -> {
            place(json, act.writer(), act.number(), act.at(), act.verb());
            json.writeStringField("kind", act.kind());
            add(json, "record", act.record());
            add(json, "account", act.account());
            add(json, "office", act.office());
            add(json, "grant", act.grant());
            add(json, "roles", act.roles());
            add(json, "address", act.address());
            add(json, "shownIds", act.shownIds());
            add(json, "detail", act.detail());
            json.writeStringField("code", base64(coded.code()));
        });
    }

    static String of(SealRow seal) {
        return line(json -> {
            place(json, seal.writer(), seal.number(), seal.at(), "seal");
            json.writeNumberField("acts", seal.acts());
            json.writeStringField("unused", seal.unused());
            json.writeBooleanField("closes", seal.closes());
            json.writeStringField("head", base64(seal.head()));
        });
    }

    /** A run of a node, of which what follows begins after a number. @param before head of the link that ends there */
    static String of(WriterRow writer, long after, byte[] before) {
        return line(json -> {
            place(json, writer.id(), after, writer.startedAt(), "writer");
            json.writeStringField("node", writer.node());
            json.writeStringField("code", base64(writer.mac()));
            json.writeStringField("before", base64(before));
        });
    }

    private static void place(JsonGenerator json, int writer, long number, Object at, String verb) throws IOException {
        json.writeNumberField("writer", writer);
        json.writeNumberField("number", number);
        json.writeStringField("at", at + "Z");
        json.writeStringField("verb", verb);
    }

    /** Writes the values of an object. */
    @FunctionalInterface
    interface Filling {
        void of(JsonGenerator json) throws IOException;
    }

    static String line(Filling filling) {
        StringWriter words = new StringWriter(400);
        try (JsonGenerator json = JSON.createGenerator(words)) {
            json.writeStartObject();
            filling.of(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words.toString();
    }

    /** The values of an object by name. @throws IOException where it is none, or not flat */
    static Map<String, String> values(String line) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not an object");
            }
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                if (!json.nextToken().isScalarValue()) {
                    throw new IOException("not a value");
                }
                values.put(name, json.getText());
            }
            if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw new IOException("no end");
            }
        }
        return values;
    }

    static String base64(byte[] code) {
        return code == null ? "" : Base64.getEncoder().encodeToString(code);
    }

    private static void add(JsonGenerator json, String name, Long value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    private static void add(JsonGenerator json, String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
