package tw.anwang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import tw.anwang.meetings.due.Due;

/** What a point says by itself: its words, who said them, by when, and the lines they stand on. */
@Embeddable
public class ItemWords {
    private String path;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String text;

    private String who;

    private String proposer;

    private String outcome;

    @Embedded
    private Due due;

    @Column(name = "first_line")
    private int firstLine;

    @Column(name = "last_line")
    private int lastLine;

    private boolean actionable;

    protected ItemWords() {}

    ItemWords(ItemReading reading) {
        path = reading.path() == null ? "" : reading.path();
        kind = reading.kind();
        text = reading.text();
        who = reading.who();
        proposer = reading.proposer();
        outcome = reading.outcome();
        due = reading.due();
        firstLine = reading.firstLine();
        lastLine = reading.lastLine();
        actionable = reading.actionable();
    }

    /** Together with whom and what else the point names. */
    ItemReading reading(List<UnitReading> units, List<EarlierReading> earlier, List<OrderReading> orders) {
        return new ItemReading(
                path, kind, text, who, proposer, outcome, due, firstLine, lastLine, actionable, units, earlier, orders);
    }

    String path() {
        return path;
    }

    ItemKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    String who() {
        return who;
    }

    String proposer() {
        return proposer;
    }

    String outcome() {
        return outcome;
    }

    Due due() {
        return due;
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    boolean actionable() {
        return actionable;
    }
}
