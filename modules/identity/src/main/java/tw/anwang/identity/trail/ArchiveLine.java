package tw.anwang.identity.trail;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;

/** A line of an archive as {@link TrailJson} wrote it: one of the three, the others null. */
record ArchiveLine(Start start, CodedAct act, SealRow seal) {
    /** What follows is of this run of a node and begins after that number. @param before head of the link that ends there */
    record Start(WriterRow writer, long after, byte[] before) {}

    /** @throws IOException where it is no such line */
    static ArchiveLine of(String line) throws IOException {
        Map<String, String> values = TrailJson.values(line);
        try {
            if (values.containsKey("before")) {
                return new ArchiveLine(start(values), null, null);
            }
            return values.containsKey("head")
                    ? new ArchiveLine(null, null, seal(values))
                    : new ArchiveLine(null, act(values), null);
        } catch (RuntimeException missing) {
            throw new IOException("a value is missing or is none", missing);
        }
    }

    private static Start start(Map<String, String> values) {
        return new Start(
                new WriterRow(
                        Integer.parseInt(values.get("writer")),
                        values.get("node"),
                        moment(values),
                        code(values, "code")),
                Long.parseLong(values.get("number")),
                code(values, "before"));
    }

    private static SealRow seal(Map<String, String> values) {
        return new SealRow(
                Integer.parseInt(values.get("writer")),
                Long.parseLong(values.get("number")),
                Integer.parseInt(values.get("acts")),
                values.get("unused").strip(),
                Boolean.parseBoolean(values.get("closes")),
                moment(values),
                code(values, "head"));
    }

    private static CodedAct act(Map<String, String> values) {
        return new CodedAct(
                new ActRow(
                        Integer.parseInt(values.get("writer")),
                        Long.parseLong(values.get("number")),
                        moment(values),
                        number(values.get("account")),
                        number(values.get("office")),
                        values.get("roles"),
                        values.get("address"),
                        values.get("verb"),
                        values.get("kind"),
                        number(values.get("record")),
                        values.get("shownIds"),
                        values.get("detail"),
                        number(values.get("grant"))),
                code(values, "code"));
    }

    private static Long number(String value) {
        return value == null ? null : Long.valueOf(value);
    }

    private static LocalDateTime moment(Map<String, String> values) {
        return LocalDateTime.parse(values.get("at").replaceFirst("Z$", ""));
    }

    private static byte[] code(Map<String, String> values, String name) {
        return Base64.getDecoder().decode(values.get(name));
    }
}
