package tw.anwang.welfare.familycase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportId;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.FamilyMember;
import tw.anwang.welfare.further.FurtherReport;

/**
 * A case with all that its page shows.
 *
 * @param clocks of the report that opened it
 * @param further reports that joined it, with their own clocks
 * @param seen which of all these its reader may open, where there are further ones
 */
public record CaseSheet(
        FamilyCase record,
        List<ReportClock> clocks,
        List<FurtherReport> further,
        Set<ReportId> seen,
        List<FamilyMember> members,
        CaseStory story,
        Instant now,
        LocalDate today) {
    /** Whether that clock was missed, or is missed by now. */
    public boolean isLate(ReportClock clock) {
        return clock.isLate(now);
    }

    /** Whether a link to that report leads anywhere. */
    public boolean sees(ReportId report) {
        return seen.contains(report);
    }

    /** Age of a member, or null. */
    public Integer age(FamilyMember member) {
        return member.ageOn(today);
    }

    /** 開案日. */
    public LocalDate openedOn() {
        return Taipei.dayOf(record.openedAt());
    }

    /** The last day on which the next step is in time. */
    public LocalDate lastDay() {
        return lastDay(record.dueAt());
    }

    /** A step is late from the moment on which it is due, most often the midnight after its last day. */
    static LocalDate lastDay(Instant dueAt) {
        return dueAt == null ? null : Taipei.dayOf(dueAt.minusMillis(1));
    }

    public boolean isLate() {
        return record.dueAt() != null && !now.isBefore(record.dueAt());
    }
}
