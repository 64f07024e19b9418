package tw.anwang.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that is known of one office.
 *
 * @param version to hand back with a change, so that a second writer is noticed
 * @param from first day, null where it is older than this directory
 * @param to last day, null while it lives
 */
public record OfficeDetails(
        OfficeRef office,
        OfficeId parent,
        OfficeKind kind,
        Set<Remit> remits,
        LocalDate from,
        LocalDate to,
        int version,
        List<OtherName> otherNames,
        List<ContactWindow> windows) {

    /** An alias; a former official name has the last day it was official. */
    public record OtherName(String name, LocalDate officialUntil) {}
}
