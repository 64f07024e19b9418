package tw.anwang.identity;

import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.directory.OfficeId;

/**
 * The grant (授權) or break-the-glass (緊急調閱) without which an act would not have been possible, as the trail tells it.
 *
 * @param number of the grant; each 緊急調閱 has one too
 * @param purpose of a grant, the reason of a 緊急調閱, as written
 * @param legalBasis null for 緊急調閱
 * @param documentNumber 文號, or null
 * @param owner the office that owns the data
 * @param granteeOffice the office it was given to, or null where a person is named
 * @param granteePerson name of the person it was given to, or null
 * @param from its first day; @param to its last, both included
 * @param until the moment at which a 緊急調閱 closes by itself; null for a grant
 * @param record the one record that was opened, as people call it; null for a grant
 */
public record UsedGrant(
        long number,
        String purpose,
        String legalBasis,
        String documentNumber,
        OfficeId owner,
        OfficeId granteeOffice,
        String granteePerson,
        LocalDate from,
        LocalDate to,
        Instant until,
        String record) {

    /** Whether it is a 緊急調閱: of one record, without approval before. */
    public boolean isGlass() {
        return until != null;
    }
}
