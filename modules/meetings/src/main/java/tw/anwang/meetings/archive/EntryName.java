package tw.anwang.meetings.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import tw.anwang.kernel.RuleBroken;

/**
 * The name of a file as a zip or a browser gives it. Windows in Taiwan writes names in CP950 without saying so, macOS in
 * UTF-8 without saying so; what says nothing is tried as UTF-8 first, because Big5 hardly ever looks like it.
 */
final class EntryName {
    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("MS950"));
    private static final Pattern LEADS_OUT = Pattern.compile("(^|/)\\.\\.(/|$)|^/|^[A-Za-z]:");

    /** What systems and word processors leave beside files; nobody misses it. */
    private static final Pattern BESIDE =
            Pattern.compile("(^|/)(__MACOSX/|\\._|~\\$|\\.~lock\\.|\\.DS_Store$|Thumbs\\.db$|desktop\\.ini$)");

    private EntryName() {}

    static String of(ZipArchiveEntry entry) {
        boolean says = entry.getNameSource() != NameSource.NAME;
        byte[] raw = entry.getRawName();
        return plain(says || raw == null ? entry.getName() : decoded(raw));
    }

    private static String decoded(byte[] raw) {
        return TRIED.stream()
                .map(charset -> strictly(raw, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new String(raw, StandardCharsets.US_ASCII));
    }

    private static Optional<String> strictly(byte[] raw, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(raw))
                    .toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    /** With one kind of stroke and without signs that break a line or turn the direction of writing. */
    static String plain(String name) {
        String shown = name == null ? "" : name.replace('\\', '/').replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return shown.isBlank() ? "?" : shown;
    }

    /** @throws NotTaken where it leads out of the folder it stands in: nothing honest is called so */
    static void needInside(String path) throws NotTaken {
        if (LEADS_OUT.matcher(path).find()) {
            throw new NotTaken(FileResult.PATH, new RuleBroken("meetings.archive.path"));
        }
    }

    static boolean isBeside(String path) {
        return BESIDE.matcher(path).find();
    }
}
