package tw.anwang.meetings.archive;

import java.time.LocalDate;
import java.util.List;

/**
 * One file of an archive, and what became of it.
 *
 * @param number within the archive, from 1
 * @param sha256 null where it was not unpacked to its end
 * @param words why, what to do, what to look at; one sentence a line, may be empty
 * @param upload where it waits as read; null where it was not
 * @param minutes number of the minutes it became, or that it repeats; or null
 * @param heldOn day of its meeting, as read, or null
 * @param items decisions counted in it, or null where it was not read
 */
public record ArchiveLine(
        int number,
        Place place,
        String sha256,
        FileResult result,
        String words,
        Long upload,
        Long minutes,
        Integer ordinal,
        LocalDate heldOn,
        String title,
        Integer items) {
    private static final int TITLE_ROOM = 400;

    public ArchiveLine {
        title = fitting(title);
    }

    /** Of a file that is not taken. */
    static ArchiveLine refused(int number, Place place, FileResult result, String words) {
        return new ArchiveLine(number, place, null, result, words, null, null, null, null, null, null);
    }

    ArchiveLine become(FileResult next, Long itsMinutes, String newWords) {
        return new ArchiveLine(
                number, place, sha256, next, newWords, upload, itsMinutes, ordinal, heldOn, title, items);
    }

    /** From the chosen folder or the zip on. */
    public String path() {
        return place.path();
    }

    public List<String> sentences() {
        return words.lines().toList();
    }

    /** Whether its head can still be looked at and completed by hand. */
    public boolean isOpen() {
        return upload != null
                && (result.isToChoose() || result == FileResult.INCOMPLETE || result == FileResult.REFUSED);
    }

    /** A title as it is kept. */
    static String fitting(String title) {
        return title == null || title.length() <= TITLE_ROOM ? title : title.substring(0, TITLE_ROOM);
    }
}
