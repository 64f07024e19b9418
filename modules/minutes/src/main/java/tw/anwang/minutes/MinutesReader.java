package tw.anwang.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tw.anwang.minutes.source.FileLimits;
import tw.anwang.minutes.source.SourceFile;

/** Takes the text out of a file: TXT, DOCX, ODT, PDF, told apart by their content and not by their name. */
public final class MinutesReader {
    private static final Runnable GOES_ON = () -> {};

    private MinutesReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableMinutes where the file is missing, empty, too big, locked, a picture, or of another kind
     */
    public static MinutesText read(Path file) throws UnreadableMinutes, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableMinutes("minutes.file.missing", "找不到檔案「" + file.getFileName() + "」，請確認路徑與檔名。");
        }
        if (Files.size(file) > FileLimits.FILE_BYTES) {
            throw FileLimits.tooBig();
        }
        return SourceFile.read(Files.readAllBytes(file), GOES_ON);
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param name the file's name, for messages only
     */
    public static MinutesText read(InputStream in, String name) throws UnreadableMinutes, IOException {
        return read(in, name, GOES_ON);
    }

    /**
     * The same, asking after each page of a file that has many whether it shall go on.
     *
     * @param betweenPages throws where it shall not; that is thrown as it is
     */
    public static MinutesText read(InputStream in, String name, Runnable betweenPages)
            throws UnreadableMinutes, IOException {
        byte[] bytes = in.readNBytes((int) FileLimits.FILE_BYTES + 1);
        if (bytes.length > FileLimits.FILE_BYTES) {
            throw FileLimits.tooBig();
        }
        return SourceFile.read(bytes, betweenPages);
    }
}
