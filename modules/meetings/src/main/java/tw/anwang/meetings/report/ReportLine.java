package tw.anwang.meetings.report;

import java.util.Locale;
import java.util.function.UnaryOperator;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Sentences;

/**
 * One line of the report, word by word.
 *
 * @param position 序號, from 1
 * @param sensitivity of the item, as it is now
 * @param progress one block for each answer: a line in 【】 that names day and office, then its words
 */
public record ReportLine(
        long entryId,
        int position,
        long itemId,
        String number,
        String origin,
        String decision,
        String offices,
        String progress,
        String advice,
        Disposition disposition,
        String dispositionWords,
        int version,
        Sensitivity sensitivity) {

    /** What a person is shown of an item that is 密 and not for them: its number, and that it is there. */
    ReportLine withheld() {
        String told = Sentences.of("meetings", "report.withheld", Locale.TAIWAN);
        return new ReportLine(
                entryId, position, itemId, number, number, told, "", "", "", null, null, version, sensitivity);
    }

    /** What the reader is shown: numbers of persons masked. */
    ReportLine masked(UnaryOperator<String> shown) {
        return new ReportLine(
                entryId,
                position,
                itemId,
                number,
                shown.apply(origin),
                shown.apply(decision),
                offices,
                shown.apply(progress),
                shown.apply(advice),
                disposition,
                shown.apply(dispositionWords),
                version,
                sensitivity);
    }

    /** 本次決定 as printed; empty until the meeting has decided. */
    String dispositionPrinted() {
        if (disposition == null) {
            return "";
        }
        String word = Sentences.of("meetings", disposition.getLabelKey(), Locale.TAIWAN);
        return dispositionWords == null || dispositionWords.isBlank() ? word : word + "\n" + dispositionWords;
    }
}
