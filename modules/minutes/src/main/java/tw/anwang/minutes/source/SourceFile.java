package tw.anwang.minutes.source;

import java.io.IOException;
import java.util.List;
import tw.anwang.minutes.MinutesText;
import tw.anwang.minutes.MinutesText.Format;
import tw.anwang.minutes.UnreadableMinutes;

/** Tells files apart by their first bytes and hands them to the reader of their kind. */
public final class SourceFile {
    private SourceFile() {}

    public static MinutesText read(byte[] bytes) throws UnreadableMinutes, IOException {
        if (bytes.length == 0) {
            throw new UnreadableMinutes("minutes.file.empty", "檔案是空的（0 位元組），請重新匯出或下載後再試。");
        }
        return new MinutesText(PlainText.read(bytes), Format.TXT, List.of(), List.of());
    }
}
