package tw.anwang.meetings.upload;

import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.Ordinals;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.series.Series;

/** Whether a file may become minutes: not the same file twice, a grade, a day, a number that fits its series. */
record Acceptance(
        Series series, MeetingFacts facts, String reason, boolean jumpSeen, Optional<RuleBroken> whyNotGrade) {

    Optional<RuleBroken> whyNot(Optional<VersionRow> sameFile, Ordinals ordinals) {
        if (sameFile.isPresent()) {
            return Optional.of(new RuleBroken(
                    "meetings.upload.sameFile",
                    sameFile.get().meetingCalled(),
                    sameFile.get().number()));
        }
        if (whyNotGrade.isPresent()) {
            return whyNotGrade;
        }
        if (facts.startsAt() == null) {
            return Optional.of(new RuleBroken("meetings.upload.dayMissing"));
        }
        if (series.withOrdinals() && facts.ordinal() == null) {
            return Optional.of(new RuleBroken("meetings.upload.ordinalMissing"));
        }
        return number(ordinals);
    }

    private Optional<RuleBroken> number(Ordinals ordinals) {
        Integer number = facts.ordinal();
        if (number == null || ordinals.used().contains(number)) {
            return Optional.empty();
        }
        return jumpSeen ? ordinals.whyNot(number) : ordinals.whyNot(number).or(() -> ordinals.doubt(number));
    }
}
