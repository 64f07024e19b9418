package tw.anwang.meetings.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.due.DueKind;

/** What stands in the fields of the open item; a blank row waits below units and earlier items. */
public class ItemTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private ItemKind kind;
    private String text;
    private int firstLine;
    private int lastLine;
    private String outcome;
    private DueKind dueKind;
    private LocalDate dueDate;
    private String dueWords;
    private final List<UnitTyped> units = new ArrayList<>();
    private final List<EarlierTyped> earlier = new ArrayList<>();

    static ItemTyped of(ItemReading reading, List<UnitTyped> units) {
        ItemTyped typed = new ItemTyped();
        typed.kind = reading.kind();
        typed.text = reading.text();
        typed.firstLine = reading.firstLine();
        typed.lastLine = reading.lastLine();
        typed.outcome = reading.outcome();
        typed.dueKind = reading.due().kind();
        typed.dueDate = reading.due().date();
        typed.dueWords = reading.due().words();
        typed.units.addAll(units);
        typed.units.add(UnitTyped.blank());
        reading.earlier().forEach(one -> typed.earlier.add(EarlierTyped.of(one)));
        typed.earlier.add(new EarlierTyped());
        return typed;
    }

    /** The reading as typed; what the form does not show stays as it was. */
    ItemReading reading(ItemReading old, List<UnitReading> settled) {
        return new ItemReading(
                old.path(),
                kind,
                text,
                old.who(),
                old.proposer(),
                outcome,
                Due.of(dueKind, dueDate, dueWords),
                firstLine,
                lastLine,
                old.actionable(),
                settled,
                earlier.stream()
                        .filter(one -> !one.isBlank())
                        .map(EarlierTyped::reading)
                        .toList(),
                old.orders());
    }

    /** Takes over one field, by the key of its label, from what somebody else saved first. */
    void take(String field, ItemTyped theirs) {
        switch (field) {
            case "item.kind" -> kind = theirs.kind;
            case "item.text" -> text = theirs.text;
            case "item.outcome" -> outcome = theirs.outcome;
            case "item.lines" -> {
                firstLine = theirs.firstLine;
                lastLine = theirs.lastLine;
            }
            case "item.due" -> {
                dueKind = theirs.dueKind;
                dueDate = theirs.dueDate;
                dueWords = theirs.dueWords;
            }
            case "item.units" -> replace(units, theirs.units);
            case "item.earlier" -> replace(earlier, theirs.earlier);
            default -> throw new IllegalArgumentException(field);
        }
    }

    private static <T> void replace(List<T> ours, List<T> theirs) {
        ours.clear();
        ours.addAll(theirs);
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getFirstLine() {
        return firstLine;
    }

    public void setFirstLine(int firstLine) {
        this.firstLine = firstLine;
    }

    public int getLastLine() {
        return lastLine;
    }

    public void setLastLine(int lastLine) {
        this.lastLine = lastLine;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public DueKind getDueKind() {
        return dueKind;
    }

    public void setDueKind(DueKind dueKind) {
        this.dueKind = dueKind;
    }

    public LocalDate getDueDate() {
        return dueDate;
    }

    public void setDueDate(LocalDate dueDate) {
        this.dueDate = dueDate;
    }

    public String getDueWords() {
        return dueWords;
    }

    public List<UnitTyped> getUnits() {
        return units;
    }

    public List<EarlierTyped> getEarlier() {
        return earlier;
    }
}
