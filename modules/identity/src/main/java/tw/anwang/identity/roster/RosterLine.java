package tw.anwang.identity.roster;

import java.util.List;
import java.util.Map;

/**
 * One row of a list.
 *
 * @param row its number in the file
 * @param name what it is about, as typed
 * @param cells what stands under each column the list has; a blank cell is an empty text
 * @param target id of the account or office it means; null where it is new or cannot be read
 * @param version of that record when the list was looked through
 * @param words the changes, one a line, or why it is refused
 */
public record RosterLine(
        int row,
        LineResult result,
        String name,
        Map<String, String> cells,
        Long target,
        Integer version,
        String words) {
    /** As it came out of the file. */
    static RosterLine read(int row, Map<String, String> cells) {
        return new RosterLine(row, LineResult.REFUSED, "", cells, null, null, "");
    }

    public RosterLine judged(
            LineResult newResult, String newName, Long newTarget, Integer newVersion, String newWords) {
        return new RosterLine(row, newResult, newName, cells, newTarget, newVersion, newWords);
    }

    /** After it was taken over, or was not. */
    public RosterLine ended(LineResult newResult, Long newTarget, String newWords) {
        return new RosterLine(row, newResult, name, cells, newTarget, version, newWords);
    }

    /** The words, one sentence each. */
    public List<String> sentences() {
        return words.lines().toList();
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The words in that column; empty where it is blank or not there. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
