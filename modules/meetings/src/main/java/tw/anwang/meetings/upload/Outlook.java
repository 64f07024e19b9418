package tw.anwang.meetings.upload;

import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.MeetingFacts;

/**
 * What would become of a file that waits, were its head taken as it was read.
 *
 * @param items decisions that were counted in it
 * @param warnings what was noticed in the file and its head, one sentence a line, or empty
 * @param further whether its meeting has minutes already: it would be a further version of them
 * @param doubts what a person should look at before
 * @param obstacle why it cannot be taken up like that
 */
public record Outlook(
        MeetingFacts facts,
        Grade grade,
        int items,
        String warnings,
        boolean further,
        List<RuleBroken> doubts,
        Optional<RuleBroken> obstacle) {}
