package tw.anwang.meetings.register;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Deck and minutes side by side. */
public record ImportView(RequestImport brought, List<ReadLine> lines) {
    /** @param masking as the person reads running text that others wrote */
    static ImportView of(RequestImport brought, List<RequestImportLine> lines, UnaryOperator<String> masking) {
        return new ImportView(
                brought, lines.stream().map(line -> ReadLine.of(line, masking)).toList());
    }

    public List<ReadLine> deck() {
        return lines.stream().filter(line -> line.side() == ImportSide.DECK).toList();
    }

    public List<ReadLine> minutes() {
        return lines.stream().filter(line -> line.side() == ImportSide.MINUTES).toList();
    }

    /** The line of the deck at that place. */
    public ReadLine deckAt(int position) {
        return deck().get(position);
    }

    /** The line of the minutes that a line of the deck was matched with, or null. */
    public ReadLine matchOf(int deckPosition) {
        Integer matched = deckAt(deckPosition).matched();
        return matched == null ? null : minutes().get(matched);
    }

    /** Those that no line of the deck was matched with. */
    public List<ReadLine> minutesAlone() {
        return minutes().stream()
                .filter(line -> deck().stream().noneMatch(one -> Objects.equals(one.matched(), line.position())))
                .toList();
    }

    public long matched() {
        return deck().stream().filter(line -> line.matched() != null).count();
    }

    public long deckAlone() {
        return deck().size() - matched();
    }
}
