package tw.anwang.identity.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The seal of a yearly archive, a file of one line beside it: whoever changes, shortens or exchanges the archive does not
 * get at its code.
 *
 * @param year of Taipei
 * @param file name of the archive
 * @param acts how many lie in it; @param links that bind them
 * @param bytes size of the file; @param sha256 over the file as it lies there
 * @param unsealed acts of the year that no link bound yet: they are not in it
 * @param parts of each writer
 * @param by name of the person who had it made; empty where the clock did
 * @param code over the others, with the trail's key
 */
record ArchiveSeal(
        int year,
        String file,
        long acts,
        long links,
        long bytes,
        String sha256,
        long unsealed,
        List<Part> parts,
        LocalDateTime madeAt,
        String by,
        byte[] code) {
    private static final String FILE = "-[0-9a-f]{12}\\.jsonl\\.gz";

    ArchiveSeal {
        if (!file.matches("trail-" + year + FILE)) {
            // a path would lead out of the folder, another year's name to another archive
            throw new IllegalArgumentException("not the name of an archive");
        }
        parts = List.copyOf(parts);
    }

    /** Acts of a writer after one number, up to another. */
    record Part(int writer, long after, long to) {
        private static Part of(String words) {
            String[] parts = words.split("[:-]");
            return new Part(Integer.parseInt(parts[0]), Long.parseLong(parts[1]) - 1, Long.parseLong(parts[2]));
        }

        String words() {
            return writer + ":" + (after + 1) + "-" + to;
        }
    }

    static String fileName(int year, String sha256) {
        return "trail-" + year + "-" + sha256.substring(0, 12) + ".jsonl.gz";
    }

    Object[] words() {
        return new Object[] {"archive", year, file, acts, links, bytes, sha256, unsealed, partWords(), madeAt, by};
    }

    ArchiveSeal sealed(byte[] made) {
        return new ArchiveSeal(year, file, acts, links, bytes, sha256, unsealed, parts, madeAt, by, made);
    }

    private String partWords() {
        return parts.stream().map(Part::words).collect(Collectors.joining(" "));
    }

    String json() {
        return TrailJson.line(json -> {
            json.writeNumberField("year", year);
            json.writeStringField("file", file);
            json.writeNumberField("acts", acts);
            json.writeNumberField("links", links);
            json.writeNumberField("bytes", bytes);
            json.writeStringField("sha256", sha256);
            json.writeNumberField("unsealed", unsealed);
            json.writeStringField("writers", partWords());
            json.writeStringField("madeAt", madeAt + "Z");
            json.writeStringField("by", by);
            json.writeStringField("code", TrailJson.base64(code));
        });
    }

    /** @throws IOException where the file is none, or is damaged */
    static ArchiveSeal of(Path path) throws IOException {
        try {
            Map<String, String> values = TrailJson.values(Files.readString(path).strip());
            return new ArchiveSeal(
                    Integer.parseInt(values.get("year")),
                    values.get("file"),
                    Long.parseLong(values.get("acts")),
                    Long.parseLong(values.get("links")),
                    Long.parseLong(values.get("bytes")),
                    values.get("sha256"),
                    Long.parseLong(values.get("unsealed")),
                    Arrays.stream(values.get("writers").split(" "))
                            .filter(part -> !part.isEmpty())
                            .map(Part::of)
                            .toList(),
                    LocalDateTime.parse(values.get("madeAt").replaceFirst("Z$", "")),
                    values.get("by"),
                    Base64.getDecoder().decode(values.get("code")));
        } catch (RuntimeException damaged) {
            throw new IOException(path.getFileName() + " is no seal of an archive", damaged);
        }
    }
}
