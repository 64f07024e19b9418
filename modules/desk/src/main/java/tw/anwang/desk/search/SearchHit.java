package tw.anwang.desk.search;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.Document;

/**
 * A text in which the words were found.
 *
 * @param source kind of the scoped record, and {@code record} its id
 * @param kind of the text
 * @param office id of the office shown beside it, or null
 * @param day null where it has none
 */
public record SearchHit(
        String source,
        long record,
        String kind,
        String page,
        Passage title,
        Passage passage,
        boolean confidential,
        Long series,
        String place,
        Long office,
        LocalDate day) {
    static SearchHit of(Document found, List<Phrase> phrases) {
        String record = found.get(SearchDocument.RECORD);
        Number office = found.getField("shownOffice") == null
                ? null
                : found.getField("shownOffice").numericValue();
        return new SearchHit(
                found.get(SearchDocument.SOURCE),
                Long.parseLong(record.substring(record.lastIndexOf(':') + 1)),
                found.get(SearchDocument.KIND),
                found.get("page"),
                Passage.whole(found.get("title"), phrases),
                Passage.around(found.get("body"), phrases),
                Boolean.parseBoolean(found.get("confidential")),
                found.get(SearchDocument.SERIES) == null ? null : Long.valueOf(found.get(SearchDocument.SERIES)),
                found.get("place"),
                office == null ? null : office.longValue(),
                day(found.getField(SearchDocument.DAY).numericValue().longValue()));
    }

    private static LocalDate day(long day) {
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }
}
