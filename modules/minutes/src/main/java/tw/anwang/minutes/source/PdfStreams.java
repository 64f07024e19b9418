package tw.anwang.minutes.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import tw.anwang.minutes.UnreadableMinutes;

/**
 * What the streams of a PDF unpack to, counted before anything reads it: the library unpacks a stream whole, into memory,
 * the lists with which a PDF begins among them. A kilobyte may be a gigabyte, packed twice.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] IMAGE = "/Image".getBytes(StandardCharsets.US_ASCII);

    /** Nobody unpacks a picture here, and one page of a good scanner has more than a book has letters. */
    private static final int PICTURE = 4;

    private static final int LAYERS = 3;
    private static final int DICTIONARY = 1_000;

    private final byte[] file;
    private long left = FileLimits.PDF_BYTES;

    private PdfStreams(byte[] file) {
        this.file = file;
    }

    /** @throws UnreadableMinutes where one is too large, or all together are */
    static void guard(byte[] file) throws UnreadableMinutes {
        new PdfStreams(file).guard();
    }

    private void guard() throws UnreadableMinutes {
        for (int at = 0; at + STREAM.length < file.length; at++) {
            if (isAt(at, STREAM) && (at == 0 || file[at - 1] != 'd')) {
                look(at + STREAM.length, isPicture(at) ? PICTURE * FileLimits.PART_BYTES : FileLimits.PART_BYTES);
            }
        }
    }

    private void look(int behindWord, long most) throws UnreadableMinutes {
        int from = behindWord;
        while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
            from++;
        }
        for (int layers = 1; layers <= LAYERS; layers++) {
            long size = unpacked(new ByteArrayInputStream(file, from, file.length - from), layers, most);
            left -= size;
            if (size > most || left < 0) {
                throw ZipParts.bomb();
            }
            if (size == 0) {
                return;
            }
        }
    }

    private boolean isPicture(int stream) {
        for (int at = Math.max(0, stream - DICTIONARY); at < stream; at++) {
            if (isAt(at, IMAGE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (at + i >= file.length || file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** How much comes out, whatever breaks off in the end; one more than the most where it is more. Nothing is kept. */
    static long unpacked(InputStream packed, int layers, long most) {
        long size = 0;
        byte[] piece = new byte[64 * 1024];
        try (InputStream in = layers(packed, layers)) {
            for (int n = in.read(piece); n >= 0 && size <= most; n = in.read(piece)) {
                size += n;
            }
        } catch (IOException end) {
            // not packed so, or damaged from here on: the library takes what came until then
        }
        return Math.min(size, most + 1);
    }

    /** As the library does it, which does not look at the two bytes of the head. */
    private static InputStream layers(InputStream packed, int layers) throws IOException {
        InputStream in = packed;
        for (int i = 0; i < layers; i++) {
            in.skipNBytes(2);
            in = new Raw(in);
        }
        return in;
    }

    private static final class Raw extends InflaterInputStream {
        Raw(InputStream in) {
            super(in, new Inflater(true), 16 * 1024);
        }

        /** The inflater that was given to it is not let go by the stream itself. */
        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
