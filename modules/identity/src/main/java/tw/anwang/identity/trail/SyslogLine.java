package tw.anwang.identity.trail;

import com.cloudbees.syslog.Facility;
import com.cloudbees.syslog.Severity;
import com.cloudbees.syslog.SyslogMessage;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;

/**
 * An act or a link as a syslog message (RFC 5424, framed as RFC 5425 says): its values as JSON, with number and code. A
 * link names the numbers that were never used, so that a loss or a change shows on the other machine too.
 */
final class SyslogLine {
    private static final String APPLICATION = "anwang";

    private SyslogLine() {}

    static byte[] of(String node, CodedAct coded) {
        ActRow act = coded.act();
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("writer", act.writer());
        json.add("number", act.number());
        json.add("at", act.at() + "Z");
        json.add("verb", act.verb());
        json.add("kind", act.kind());
        add(json, "record", act.record());
        add(json, "account", act.account());
        add(json, "office", act.office());
        add(json, "grant", act.grant());
        add(json, "roles", act.roles());
        add(json, "address", act.address());
        add(json, "shownIds", act.shownIds());
        add(json, "detail", act.detail());
        json.add("code", base64(coded.code()));
        return frame(node, act.writer(), act.at(), act.verb(), json);
    }

    static byte[] of(String node, SealRow seal) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("writer", seal.writer());
        json.add("number", seal.number());
        json.add("at", seal.at() + "Z");
        json.add("verb", "seal");
        json.add("acts", seal.acts());
        json.add("unused", seal.unused());
        json.add("closes", seal.closes());
        json.add("head", base64(seal.head()));
        return frame(node, seal.writer(), seal.at(), "seal", json);
    }

    private static byte[] frame(String node, int writer, LocalDateTime at, String verb, JsonObjectBuilder json) {
        return new SyslogMessage()
                .withFacility(Facility.AUDIT)
                .withSeverity(Severity.INFORMATIONAL)
                .withTimestamp(at.toInstant(ZoneOffset.UTC).toEpochMilli())
                .withHostname(node)
                .withAppName(APPLICATION)
                .withProcId(String.valueOf(writer))
                .withMsgId(verb)
                .withMsg(json.build().toString())
                .toRfc5425SyslogMessage()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] code) {
        return Base64.getEncoder().encodeToString(code);
    }

    private static void add(JsonObjectBuilder json, String name, Long value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
