package tw.anwang.documents.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetLimits;
import tw.anwang.documents.SheetRow;
import tw.anwang.documents.Value;
import tw.anwang.kernel.RuleBroken;

/** Gathers the cells of one row after the other, within the limits, and fills in what merged cells cover. */
public final class RowBuilder {
    private final SheetLimits limits;
    private final boolean mergedRepeated;
    /** Merged cells further down, by their first row. */
    private final PriorityQueue<Merged> waiting = new PriorityQueue<>(Comparator.comparingLong(Merged::firstRow));
    /** Merged cells that reach the present row. */
    private final List<Merged> merged = new ArrayList<>();

    private List<Value> cells = new ArrayList<>();
    private int rows;

    public RowBuilder(SheetFile file) {
        limits = file.limits();
        mergedRepeated = file.mergedRepeated();
    }

    /** Puts the same value into so many columns, from 0; blanks cost nothing, however many. */
    public void put(int column, int times, Value value) {
        if (value instanceof Value.Blank) {
            return;
        }
        if (times < 1 || column + (long) times > limits.columns()) {
            throw new RuleBroken("documents.sheet.tooManyColumns", limits.columns());
        }
        while (cells.size() < column + times) {
            cells.add(Value.BLANK);
        }
        for (int i = column; i < column + times; i++) {
            cells.set(i, value);
        }
    }

    /** The cell at that place covers so many rows and columns. */
    public void merge(int row, int column, int rowSpan, int columnSpan) {
        if (mergedRepeated && (rowSpan > 1 || columnSpan > 1)) {
            int lastColumn = (int) Math.min(limits.columns(), column + (long) columnSpan) - 1;
            waiting.add(new Merged(row, row + (long) rowSpan - 1, column, lastColumn));
        }
    }

    /** The row gathered, or null where nothing stood in it; merged cells alone do not make a row. */
    public SheetRow finish(int number) {
        takeMerged(number);
        if (cells.isEmpty()) {
            return null;
        }
        count();
        merged.forEach(range -> range.fill(number, this));
        SheetRow row = new SheetRow(number, cells);
        cells = new ArrayList<>();
        return row;
    }

    /** The same row once more, under another number. */
    public SheetRow again(SheetRow row, int number) {
        count();
        return new SheetRow(number, row.values());
    }

    /** Cells merged properly never overlap, so a row meets no more of them than it has columns. */
    private void takeMerged(int number) {
        merged.removeIf(range -> range.lastRow < number);
        while (!waiting.isEmpty() && waiting.peek().firstRow <= number) {
            merged.add(waiting.remove());
            if (merged.size() > limits.columns()) {
                merged.removeIf(range -> range.lastRow < number);
            }
            if (merged.size() > limits.columns()) {
                throw new RuleBroken("documents.sheet.damaged");
            }
        }
    }

    private void count() {
        if (++rows > limits.rows()) {
            throw new RuleBroken("documents.sheet.tooManyRowsIn", limits.rows());
        }
    }

    private Value cell(int column) {
        return column < cells.size() ? cells.get(column) : Value.BLANK;
    }

    /** A merged cell; its value is known once its first row has been read. */
    private static final class Merged {
        private final long firstRow;
        private final long lastRow;
        private final int firstColumn;
        private final int lastColumn;
        private Value value = Value.BLANK;

        private Merged(long firstRow, long lastRow, int firstColumn, int lastColumn) {
            this.firstRow = firstRow;
            this.lastRow = lastRow;
            this.firstColumn = firstColumn;
            this.lastColumn = lastColumn;
        }

        private long firstRow() {
            return firstRow;
        }

        private void fill(int row, RowBuilder into) {
            if (row < firstRow) {
                return;
            }
            if (row == firstRow) {
                value = into.cell(firstColumn);
            }
            for (int column = firstColumn; column <= lastColumn; column++) {
                if (into.cell(column) instanceof Value.Blank) {
                    into.put(column, 1, value);
                }
            }
        }
    }
}
