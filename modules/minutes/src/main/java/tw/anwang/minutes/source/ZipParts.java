package tw.anwang.minutes.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import tw.anwang.minutes.UnreadableMinutes;

/**
 * The few parts of an office file that hold text. Nothing else is unpacked, and what is unpacked has a limit, so a zip
 * bomb stops early; macros are seen by their name and never touched.
 */
final class ZipParts {
    private static final Pattern WANTED = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels"
            + "|word/(_rels/)?(document|numbering|styles)\\d*\\.xml(\\.rels)?"
            + "|content\\.xml|styles\\.xml|META-INF/manifest\\.xml");
    private static final int MOST_TIMES_PACKED = 200;
    private static final int SMALL = 1024 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long tags;
    private boolean macros;
    private boolean pictures;

    private ZipParts() {}

    static ZipParts of(byte[] file) throws UnreadableMinutes, IOException {
        ZipParts zip = new ZipParts();
        long budget = Math.min(FileLimits.PART_BYTES, Math.max(SMALL, (long) file.length * MOST_TIMES_PACKED));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > FileLimits.ZIP_ENTRIES) {
                    throw bomb();
                }
                budget -= zip.take(entry.getName(), in, budget);
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new UnreadableMinutes("minutes.file.broken", "檔案已損毀或不完整，無法開啟；請重新下載，或以原軟體開啟後另存新檔。");
        }
        return zip;
    }

    private long take(String name, InputStream in, long budget) throws UnreadableMinutes, IOException {
        macros |= name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
        pictures |= name.startsWith("word/media/") || name.startsWith("Pictures/");
        ByteArrayOutputStream kept = WANTED.matcher(name).matches() ? new ByteArrayOutputStream() : null;
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > budget) {
                throw bomb();
            }
            if (kept != null) {
                kept.write(buffer, 0, n);
                countTags(name, buffer, n);
            }
        }
        if (kept != null) {
            parts.put(name, kept.toByteArray());
        }
        return kept != null ? size : size / 2;
    }

    /** A DOCX becomes a tree in memory; an ODT is read as a stream. */
    private void countTags(String name, byte[] buffer, int length) throws UnreadableMinutes {
        for (int i = 0; i < length && name.startsWith("word/"); i++) {
            tags += buffer[i] == '<' ? 1 : 0;
        }
        if (tags > FileLimits.TAGS) {
            throw new UnreadableMinutes("minutes.file.length", "檔案的版面過於繁複（約當 500 頁以上），不像會議紀錄；請拆開後只上傳紀錄本文，或另存為純文字檔。");
        }
    }

    static UnreadableMinutes bomb() {
        return new UnreadableMinutes("minutes.file.bomb", "檔案解開後異常龐大，未予讀取；請以原軟體開啟後另存新檔，或只上傳紀錄本文。");
    }

    /** The paths of the parts that were unpacked. */
    Set<String> kept() {
        return parts.keySet();
    }

    /** Whether it calls itself a Word document, by its folder. */
    boolean isDocx() {
        return parts.containsKey("[Content_Types].xml")
                && parts.keySet().stream().anyMatch(p -> p.startsWith("word/"));
    }

    byte[] part(String name) {
        return parts.get(name);
    }

    boolean macros() {
        return macros;
    }

    boolean pictures() {
        return pictures;
    }
}
