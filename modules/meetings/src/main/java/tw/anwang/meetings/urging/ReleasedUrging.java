package tw.anwang.meetings.urging;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.MailFate;

/** A list that was released. @param daysLate by which what it urged was late then; 0 or less: not yet */
public record ReleasedUrging(long id, String releasedBy, Instant releasedAt, int daysLate, List<Office> offices) {
    /** An office that was urged. @param numbers of the items @param told each receiver with what became of the mail */
    public record Office(long officeId, String numbers, List<MailFate> told) {}

    /** @param lines what it urged @param fates of its mails */
    static ReleasedUrging of(Urging urging, List<UrgingLine> lines, List<MailFate> fates) {
        Map<Long, String> numbers = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.office().value(),
                        LinkedHashMap::new,
                        Collectors.mapping(UrgingLine::number, Collectors.joining("、"))));
        return new ReleasedUrging(
                urging.id(),
                urging.releasedBy(),
                urging.releasedAt(),
                lines.isEmpty() ? 0 : lines.get(0).daysLate(),
                numbers.entrySet().stream()
                        .map(one -> new Office(one.getKey(), one.getValue(), of(one.getKey(), fates)))
                        .toList());
    }

    private static List<MailFate> of(Long office, List<MailFate> fates) {
        return fates.stream().filter(fate -> office.equals(fate.officeId())).toList();
    }
}
