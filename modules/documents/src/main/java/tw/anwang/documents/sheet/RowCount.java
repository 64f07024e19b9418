package tw.anwang.documents.sheet;

import java.util.List;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.kernel.RuleBroken;

/** Counts rows on their way out and holds each against the headings and the end of the sheet. */
public final class RowCount {
    private final int columns;
    /** The headings are row 1. */
    private int rows = 1;

    public RowCount(int columns) {
        this.columns = columns;
    }

    /** The number of this row in the sheet, from 2. */
    public int next(List<Value> row) {
        if (row.size() != columns) {
            throw new IllegalArgumentException(row.size() + " values under " + columns + " columns");
        }
        if (++rows > SheetFormat.MOST_ROWS) {
            throw new RuleBroken("documents.sheet.tooManyRows", SheetFormat.MOST_ROWS);
        }
        return rows;
    }
}
