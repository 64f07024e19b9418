package tw.anwang.identity.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import tw.anwang.directory.OfficeDetails;
import tw.anwang.directory.OfficeDetails.OtherName;

/**
 * How long an office officially bore a name.
 *
 * @param from first day, null where it is older than this directory
 * @param to last day, null while the name holds
 */
public record NameSpan(String name, LocalDate from, LocalDate to) {

    /** The official names, the one of today first. */
    static List<NameSpan> of(OfficeDetails details) {
        List<NameSpan> spans = new ArrayList<>();
        LocalDate from = details.from();
        for (OtherName former : formerNames(details)) {
            spans.add(0, new NameSpan(former.name(), from, former.officialUntil()));
            from = former.officialUntil().plusDays(1);
        }
        spans.add(0, new NameSpan(details.office().name(), from, details.to()));
        return spans;
    }

    private static List<OtherName> formerNames(OfficeDetails details) {
        return details.otherNames().stream()
                .filter(name -> Objects.nonNull(name.officialUntil()))
                .sorted(Comparator.comparing(OtherName::officialUntil))
                .toList();
    }
}
