package tw.anwang.documents;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number as the spreadsheet program shows it, from 1; for CSV the count of records
 * @param values up to the last cell that is not blank
 */
public record SheetRow(int number, List<Value> values) {
    public SheetRow {
        values = List.copyOf(values);
    }

    /** The value of a column, from 0; blank behind the end. */
    public Value value(int column) {
        return column < values.size() ? values.get(column) : Value.BLANK;
    }
}
