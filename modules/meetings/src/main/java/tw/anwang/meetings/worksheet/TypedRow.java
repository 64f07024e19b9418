package tw.anwang.meetings.worksheet;

import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.AnswerWords;

/**
 * One row as it came out of the file.
 *
 * @param row its number in the file
 * @param key as it stands in the column out of sight
 * @param number of the tracked item, as it stands beside it
 * @param submit whether the words shall be laid before the head
 * @param unread what could not be understood in it, or null
 */
record TypedRow(int row, String key, String number, AnswerWords words, boolean submit, RuleBroken unread) {
    /** A remark under the table, a row of another list: nothing of a worksheet stands in it. */
    boolean isForeign() {
        return key.isEmpty() && words.isEmpty();
    }
}
