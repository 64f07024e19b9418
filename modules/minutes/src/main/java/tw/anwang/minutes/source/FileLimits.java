package tw.anwang.minutes.source;

import tw.anwang.minutes.UnreadableMinutes;

/**
 * How big things may be. Minutes of 1,000 pages fit as text and as PDF, those of 500 as a word processor writes them;
 * bombs do not.
 */
public final class FileLimits {
    public static final long FILE_BYTES = 50L * 1024 * 1024;
    public static final int TEXT_CHARS = 1_000_000;
    static final long PART_BYTES = 64L * 1024 * 1024;
    /** Each is a piece of the tree a word processor's file becomes in memory: 400 bytes at most, 250 MB in all. */
    static final long TAGS = 600_000;

    static final int ZIP_ENTRIES = 5_000;
    static final int PDF_PAGES = 3_000;
    /** Of all streams together, pictures too; the file itself has {@link #FILE_BYTES} at most. */
    static final long PDF_BYTES = 2L * 1024 * 1024 * 1024;
    /** What a page does to be drawn: some thousand each where there are many. */
    static final int PDF_STROKES = 20_000_000;

    private FileLimits() {}

    public static UnreadableMinutes tooBig() {
        return new UnreadableMinutes("minutes.file.size", "檔案超過 50 MB，不像會議紀錄；請移除圖片或附件後，只上傳紀錄本文。");
    }

    public static UnreadableMinutes tooLong() {
        return new UnreadableMinutes("minutes.file.length", "檔案的文字過長（超過 100 萬字），不像會議紀錄；請拆開後只上傳紀錄本文。");
    }
}
