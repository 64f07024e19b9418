package tw.anwang.desk.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import tw.anwang.kernel.RuleBroken;

/** What a file is by its content; the name only tells text from CSV. What is not in the list stays outside. */
public record FileType(String mediaType) {
    private static final int NAME_LENGTH = 200;
    private static final int HEAD = 64 * 1024;
    private static final List<String> PLAIN = List.of("application/pdf", "image/png", "image/jpeg");
    /** Big5 looks like nothing in particular by its first bytes; HTML and XML are known and stay outside. */
    private static final List<String> TEXT = List.of("text/plain", "application/octet-stream");

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("Big5"));

    /** @throws RuleBroken desk.file.type, desk.file.macros */
    public static FileType of(Path file, String name) throws IOException {
        String found = magic(file);
        if (PLAIN.contains(found)) {
            return new FileType(found);
        }
        if (OfficePackage.isZip(found)) {
            return new FileType(OfficePackage.mediaType(file, name));
        }
        if (TEXT.contains(found) && isText(file)) {
            return new FileType(name.toLowerCase(Locale.ROOT).endsWith(".csv") ? "text/csv" : "text/plain");
        }
        throw refused(name);
    }

    static RuleBroken refused(String name) {
        return new RuleBroken("desk.file.type", name);
    }

    /** By the first bytes alone: without a name nothing but the content decides. */
    private static String magic(Path file) throws IOException {
        try (InputStream content = new java.io.BufferedInputStream(Files.newInputStream(file))) {
            MediaType type = MimeTypes.getDefaultMimeTypes().detect(content, new Metadata());
            return type.getBaseType().toString();
        }
    }

    /** Whether the head can be read in one of the encodings minutes come in, and holds no control characters. */
    private static boolean isText(Path file) throws IOException {
        byte[] head;
        try (InputStream content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        boolean utf16 = head.length > 1 && (head[0] & 0xff ^ head[1] & 0xff) == 1 && (head[0] & 0xfe) == 0xfe;
        return utf16
                ? isReadable(head, StandardCharsets.UTF_16)
                : CHARSETS.stream().anyMatch(charset -> isReadable(head, charset));
    }

    private static boolean isReadable(byte[] head, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(HEAD);
        // not the end of input: a character cut at the end of the head is no error
        boolean broken =
                decoder.decode(ByteBuffer.wrap(head), text, head.length < HEAD).isError();
        return !broken && text.flip().chars().allMatch(c -> c >= ' ' || "\t\r\n\f".indexOf(c) >= 0);
    }

    /** The last part of a path, without characters that break a line or a path, at most 200 long. */
    public static String nameOf(String uploaded) {
        String name = uploaded == null
                ? ""
                : uploaded.replaceAll("^.*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        if (name.isEmpty()) {
            return "file";
        }
        return name.length() <= NAME_LENGTH ? name : name.substring(name.length() - NAME_LENGTH);
    }
}
