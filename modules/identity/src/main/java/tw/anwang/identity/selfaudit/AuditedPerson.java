package tw.anwang.identity.selfaudit;

import java.time.Instant;

/**
 * What one person did within the month, in acts unless said otherwise.
 *
 * @param office number of the office the account belongs to today
 * @param roles codes, separated by blanks
 * @param failed wrong passwords for the account, whoever typed them
 * @param records how many different records were opened
 * @param left exports and downloads
 * @param granted acts that a grant or break-the-glass alone made possible
 * @param warnings found by the watch, of which {@code open} are not reviewed
 * @param last act of the month; null where there is none
 */
public record AuditedPerson(
        long office,
        String name,
        String signInName,
        String roles,
        long signIns,
        long failed,
        long reads,
        long records,
        long lists,
        long left,
        long changes,
        long granted,
        long warnings,
        long open,
        Instant last) {}
