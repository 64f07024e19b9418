package tw.anwang.meetings.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.meetings.minutes.EarlierItem;
import tw.anwang.meetings.report.DispositionRow.Source;

/**
 * What might be decided on each line: what the minutes say of 第n案 where they are in already, else what the staff unit
 * advised. A number is looked up in the 序號 of the report that lay on the table.
 */
record Proposals(Map<Integer, Disposition> spoken, Map<Long, Disposition> advised) {
    /** One sentence of the minutes on an earlier item. @param number 序號, or the words for 其餘 and 各案 */
    record Spoken(String number, String words) {}

    static Proposals of(List<Spoken> minutes, List<Integer> positions, Map<Long, Disposition> advised) {
        Map<Integer, Disposition> found = new HashMap<>();
        Map<String, Disposition> said = minutes.stream()
                .filter(one -> Disposition.spokenIn(one.words()).isPresent())
                .collect(Collectors.toMap(
                        Spoken::number,
                        one -> Disposition.spokenIn(one.words()).orElseThrow(),
                        (first, later) -> later));
        for (Integer position : positions) {
            Optional.ofNullable(said.get(String.valueOf(position)))
                    .or(() -> Optional.ofNullable(said.get(EarlierItem.REST)))
                    .or(() -> Optional.ofNullable(said.get(EarlierItem.ALL)))
                    .ifPresent(disposition -> found.put(position, disposition));
        }
        return new Proposals(found, advised);
    }

    Optional<Disposition> on(ReportEntry entry) {
        return Optional.ofNullable(spoken.get(entry.position()))
                .or(() -> Optional.ofNullable(advised.get(entry.trackedItemId())));
    }

    Source source(ReportEntry entry) {
        if (spoken.containsKey(entry.position())) {
            return Source.MINUTES;
        }
        return advised.containsKey(entry.trackedItemId()) ? Source.ADVICE : Source.NONE;
    }
}
