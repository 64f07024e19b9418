package tw.anwang.meetings.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;

/** A zip being filled, as Windows in Taiwan writes it, or with names that say that they are UTF-8. */
final class Zip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    private Zip(String charset, boolean says) {
        zip.setEncoding(charset);
        zip.setUseLanguageEncodingFlag(says);
        zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
    }

    static Zip ofWindows() {
        return new Zip("MS950", false);
    }

    static Zip ofMac() {
        return new Zip("UTF-8", false);
    }

    static Zip plain() {
        return new Zip("UTF-8", true);
    }

    Zip with(String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
        return this;
    }

    /** The bytes with the mark on every file that it is behind a password. */
    byte[] locked() throws IOException {
        byte[] all = bytes();
        for (int i = 0; i + 8 < all.length; i++) {
            if (all[i] == 'P' && all[i + 1] == 'K' && all[i + 2] == 3 && all[i + 3] == 4) {
                all[i + 6] |= 1;
            }
            if (all[i] == 'P' && all[i + 1] == 'K' && all[i + 2] == 1 && all[i + 3] == 2) {
                all[i + 8] |= 1;
            }
        }
        return all;
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }
}
