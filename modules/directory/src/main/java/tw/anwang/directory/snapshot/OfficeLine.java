package tw.anwang.directory.snapshot;

import java.time.LocalDate;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Remit;

/** One office in memory; an open end of its life is null. */
public record OfficeLine(
        long id,
        Long parent,
        String county,
        String name,
        String shortName,
        OfficeKind kind,
        LocalDate from,
        LocalDate to,
        Set<Remit> remits) {

    public boolean livesOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !hasEndedOn(day);
    }

    boolean hasEndedOn(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    public OfficeRef ref() {
        return new OfficeRef(new OfficeId(id), name, shortName, county);
    }
}
