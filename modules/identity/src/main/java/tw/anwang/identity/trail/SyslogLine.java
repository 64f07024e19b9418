package tw.anwang.identity.trail;

import com.cloudbees.syslog.Facility;
import com.cloudbees.syslog.Severity;
import com.cloudbees.syslog.SyslogMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * An act or a link as a syslog message (RFC 5424, framed as RFC 5425 says), its values as {@link TrailJson}: a link names
 * the numbers that were never used, so that a loss or a change shows on the other machine too.
 */
final class SyslogLine {
    private static final String APPLICATION = "anwang";

    private SyslogLine() {}

    static byte[] of(String node, CodedAct coded) {
        ActRow act = coded.act();
        return frame(node, act.writer(), act.at(), act.verb(), TrailJson.of(coded));
    }

    static byte[] of(String node, SealRow seal) {
        return frame(node, seal.writer(), seal.at(), "seal", TrailJson.of(seal));
    }

    private static byte[] frame(String node, int writer, LocalDateTime at, String verb, String json) {
        return new SyslogMessage()
                .withFacility(Facility.AUDIT)
                .withSeverity(Severity.INFORMATIONAL)
                .withTimestamp(at.toInstant(ZoneOffset.UTC).toEpochMilli())
                .withHostname(node)
                .withAppName(APPLICATION)
                .withProcId(String.valueOf(writer))
                .withMsgId(verb)
                .withMsg(json)
                .toRfc5425SyslogMessage()
                .getBytes(StandardCharsets.UTF_8);
    }
}
