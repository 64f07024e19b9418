package tw.anwang.minutes;

import java.util.List;

/**
 * The text of a file, unchanged, as the importer shows it and counts its lines.
 *
 * @param text lines separated by {@code \n}
 * @param format where it came from
 * @param picturePages pages of a PDF that hold only pictures and were not read, from 1
 * @param warnings what the reader noticed (picture pages, macros left alone)
 */
public record MinutesText(String text, Format format, List<Integer> picturePages, List<Warning> warnings) {
    /** The kinds of files that can be read. */
    public enum Format {
        TXT,
        DOCX,
        ODT,
        PDF
    }

    public MinutesText {
        picturePages = List.copyOf(picturePages);
        warnings = List.copyOf(warnings);
    }

    /** The text by lines; line 1 is the first. */
    public List<String> lines() {
        return List.of(text.split("\r\n|\r|\n", -1));
    }
}
