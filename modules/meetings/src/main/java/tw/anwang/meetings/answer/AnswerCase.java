package tw.anwang.meetings.answer;

import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/**
 * An answer with what its rules ask for.
 *
 * @param number of the tracked item
 * @param tracking where the item stands: answers are asked while it is tracked
 * @param staffUnit 幕僚單位 of the item's series
 */
record AnswerCase(
        Answer answer,
        Round round,
        String number,
        String title,
        Sensitivity sensitivity,
        Tracking tracking,
        OfficeId staffUnit) {
    AnswerRules rules(Actor me) {
        return new AnswerRules(answer, round, tracking, me);
    }

    boolean keptBy(Actor me) {
        return Round.keeps(staffUnit, me);
    }

    String about() {
        return TrackedItem.called(number, title, sensitivity);
    }
}
