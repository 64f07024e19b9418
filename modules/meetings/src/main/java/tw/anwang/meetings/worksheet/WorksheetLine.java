package tw.anwang.meetings.worksheet;

import java.util.List;
import tw.anwang.meetings.answer.AnswerWords;

/**
 * One row of a worksheet that was brought back.
 *
 * @param row its number in the file
 * @param number of the tracked item, as the file has it
 * @param answer id, or null where the row's key cannot be read
 * @param typed words in the file
 * @param submit whether they shall be laid before the head
 * @param seen mark of the words that stood in the portal when the row was judged
 * @param choice between both words; null while none was made
 * @param words why it is refused, or what the person has to know; may be empty
 */
public record WorksheetLine(
        int row,
        RowResult result,
        String number,
        Long answer,
        AnswerWords typed,
        boolean submit,
        String seen,
        Side choice,
        String words) {
    private static final int NUMBER_ROOM = 60;

    static WorksheetLine of(TypedRow row, Judged judged, String words) {
        Long answer = RowKey.read(row.key()).map(RowKey::answer).orElse(null);
        String number = row.number();
        return new WorksheetLine(
                row.row(),
                judged.result(),
                number.length() <= NUMBER_ROOM ? number : number.substring(0, NUMBER_ROOM),
                answer,
                row.words(),
                row.submit(),
                judged.seen(),
                null,
                words);
    }

    /** After somebody decided, or tried to save it. */
    WorksheetLine become(RowResult next, String newSeen, Side newChoice, String newWords) {
        return new WorksheetLine(row, next, number, answer, typed, submit, newSeen, newChoice, newWords);
    }

    /** The words, one sentence each. */
    public List<String> sentences() {
        return words.lines().toList();
    }

    /** Whether both texts are to be shown beside each other. */
    public boolean isConflict() {
        return result == RowResult.CONFLICT;
    }
}
