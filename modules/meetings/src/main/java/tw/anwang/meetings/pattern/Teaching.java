package tw.anwang.meetings.pattern;

import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.MeetingPermissions;
import tw.anwang.meetings.series.Series;

/** Who may say how files of a series are read. */
final class Teaching {
    private Teaching() {}

    /** Why the person may not: only the staff unit may, with the right of its own. */
    static Optional<RuleBroken> whyNot(Series series, Actor me) {
        return me.may(MeetingPermissions.PATTERNS) && me.actsFor(series.staffOffice())
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.pattern.notStaff"));
    }
}
