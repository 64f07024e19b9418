package tw.anwang.meetings.figures;

import java.util.Arrays;
import java.util.List;

/** What is counted; the word is {@code measure.<name>} of the messages. */
public enum Measure {
    /** Answers whose round's day has passed: the denominator. */
    DUE(true),
    IN_TIME(true),
    LATE(true),
    UNANSWERED(true),
    /** Answers whose round's day has not passed. */
    NOT_DUE(true),
    /** Answers that were given back for more (退請補充) at least once. */
    RETURNED(true),
    /** All answers that were asked for, due or not; only of one item. */
    ASKED(true),
    /** Items newly tracked. */
    TRACKED(false),
    /** Items that a meeting, or a paper approved in between, released. */
    RELEASED(false),
    /** Items tracked today. */
    OPEN(false),
    /** Of these, the ones whose day has passed. */
    OVERDUE(false),
    /** Of the open ones those of one band of age. */
    AGED(false);

    private final boolean ofAnswers;

    Measure(boolean ofAnswers) {
        this.ofAnswers = ofAnswers;
    }

    /** Whether answers are counted; items otherwise. */
    public boolean isOfAnswers() {
        return ofAnswers;
    }

    /** Of items, without the bands of age. */
    static List<Measure> items() {
        return Arrays.stream(values())
                .filter(measure -> !measure.ofAnswers && measure != AGED)
                .toList();
    }

    /** Of answers, as a sheet has them in columns. */
    static List<Measure> answers() {
        return Arrays.stream(values())
                .filter(measure -> measure.ofAnswers && measure != ASKED)
                .toList();
    }
}
