package tw.anwang.intake.screening;

import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import tw.anwang.directory.OfficeId;
import tw.anwang.intake.report.EndReason;

/**
 * What somebody proposed, as who checks it reads it.
 *
 * @param office where it is to go, or null where it is to end for {@code endReason}
 * @param why numbers of persons in it masked for others
 * @param recognised people of other reports, of whom it says that they are people of this one
 */
public record ScreeningRow(
        OfficeId office,
        EndReason endReason,
        String why,
        String screenedName,
        Instant screenedAt,
        Set<Long> recognised) {
    public static ScreeningRow of(Screening screening, UnaryOperator<String> shown) {
        return new ScreeningRow(
                screening.office(),
                screening.endReason(),
                shown.apply(screening.why()),
                screening.screenedName(),
                screening.screenedAt(),
                Set.copyOf(screening.recognised()));
    }
}
