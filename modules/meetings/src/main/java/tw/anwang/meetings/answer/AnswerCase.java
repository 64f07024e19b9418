package tw.anwang.meetings.answer;

import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.meetings.round.Round;

/**
 * An answer with what its rules ask for.
 *
 * @param number of the tracked item
 * @param staffUnit 幕僚單位 of the item's series
 */
record AnswerCase(Answer answer, Round round, String number, String title, OfficeId staffUnit) {
    AnswerRules rules(Actor me) {
        return new AnswerRules(answer, round, me);
    }

    boolean keptBy(Actor me) {
        return Round.keeps(staffUnit, me);
    }

    String about() {
        return number + " " + title;
    }
}
