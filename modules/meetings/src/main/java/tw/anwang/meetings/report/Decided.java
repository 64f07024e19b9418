package tw.anwang.meetings.report;

import java.io.Serializable;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/**
 * What the recorder enters for one line of the report.
 *
 * @param version the version the line was read at
 * @param disposition null: the meeting said nothing on it (未載明)
 * @param targetItemId the item that goes on, with 併案 alone
 * @param targetWords where it goes on, with 移列 alone
 * @param words the meeting's own words; may be null
 */
public record Decided(
        long entryId, int version, Disposition disposition, Long targetItemId, String targetWords, String words)
        implements Serializable {
    public Decided {
        targetItemId = disposition == Disposition.MERGE ? targetItemId : null;
        targetWords = disposition == Disposition.MOVE ? targetWords : null;
        targetWords = TextLength.atMost(200, targetWords);
        words = TextLength.atMost(1000, words);
        if (disposition == Disposition.MERGE && targetItemId == null) {
            throw new RuleBroken("meetings.disposition.mergeWithoutTarget");
        }
        if (disposition == Disposition.MOVE && (targetWords == null)) {
            throw new RuleBroken("meetings.disposition.moveWithoutTarget");
        }
    }
}
