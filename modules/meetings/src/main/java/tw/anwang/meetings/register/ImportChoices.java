package tw.anwang.meetings.register;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person chooses on the page for each line of the deck and of the minutes. */
public class ImportChoices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Choice> rows = new ArrayList<>();
    private final Map<Integer, Boolean> leftOut = new HashMap<>();

    static ImportChoices of(List<RequestImportLine> lines) {
        ImportChoices choices = new ImportChoices();
        lines.stream()
                .filter(line -> line.side() == ImportSide.DECK)
                .forEach(line -> choices.rows.add(new Choice(line)));
        lines.stream()
                .filter(line -> line.side() == ImportSide.MINUTES)
                .forEach(line -> choices.leftOut.put(line.position(), line.isLeftOut()));
        return choices;
    }

    List<RequestImports.Said> said() {
        return rows.stream()
                .map(row -> new RequestImports.Said(row.deck, row.matched, row.checked))
                .toList();
    }

    Set<Integer> out() {
        return leftOut.keySet().stream().filter(leftOut::get).collect(Collectors.toSet());
    }

    /** Place of a line of the minutes to whether it stays out. */
    public Map<Integer, Boolean> getLeftOut() {
        return leftOut;
    }

    public List<Choice> getRows() {
        return rows;
    }

    /** Of one line. */
    public static class Choice implements Serializable {
        private static final long serialVersionUID = 1L;

        private final int deck;
        private Integer matched;
        private boolean checked;

        Choice(RequestImportLine line) {
            deck = line.position();
            matched = line.matched();
            checked = line.isChecked();
        }

        /** Place of the line in the deck. */
        public int getDeck() {
            return deck;
        }

        public Integer getMatched() {
            return matched;
        }

        public void setMatched(Integer matched) {
            this.matched = matched;
        }

        public boolean isChecked() {
            return checked;
        }

        public void setChecked(boolean checked) {
            this.checked = checked;
        }
    }
}
