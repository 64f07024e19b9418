package tw.anwang.identity;

import java.time.LocalDate;
import tw.anwang.directory.OfficeId;

/**
 * The day on which the owner looks whether a grant is still needed comes near or has passed: its heads are to be asked.
 * Told every night until it is reviewed.
 *
 * @param purpose as written
 */
public record GrantToReview(long id, OfficeId owner, String purpose, LocalDate reviewOn) {}
