package tw.anwang.indicators.statistics;

import java.util.HashSet;
import java.util.Set;

/**
 * Which numbers of a table are hidden where it is published: small ones, and as many others as it takes that none of them
 * follows from the sums. A table with its sums is a set of equations, one for each row and column; a hidden number
 * follows from them exactly where it is the only way between its row and its column over hidden numbers (a bridge).
 */
public final class SmallCells {
    private final long[][] table;
    private final int rows;
    private final int columns;
    private final boolean[][] hidden;

    private SmallCells(long[][] table) {
        this.table = table;
        rows = table.length;
        columns = table[0].length;
        hidden = new boolean[rows][columns];
    }

    /**
     * @param table with the sums of the rows as its last column and those of the columns as its last row
     * @param most the largest number that is too small to be published; 0 is none
     */
    public static boolean[][] hiddenIn(long[][] table, int most) {
        SmallCells cells = new SmallCells(table);
        cells.hideSmall(most);
        for (int[] followed = cells.bridge(); followed != null; followed = cells.bridge()) {
            cells.blur(followed[0], followed[1]);
        }
        return cells.hidden;
    }

    private void hideSmall(int most) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                hidden[row][column] = table[row][column] > 0 && table[row][column] <= most;
            }
        }
    }

    /** A hidden number that follows from the others, or null. */
    private int[] bridge() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (hidden[row][column] && !reachesOtherwise(row, column)) {
                    return new int[] {row, column};
                }
            }
        }
        return null;
    }

    private boolean reachesOtherwise(int row, int column) {
        hidden[row][column] = false;
        Set<Integer> reached = new HashSet<>();
        reach(row, reached);
        hidden[row][column] = true;
        return reached.contains(rows + column);
    }

    private void reach(int node, Set<Integer> reached) {
        if (reached.add(node)) {
            for (int other = 0; other < (node < rows ? columns : rows); other++) {
                if (node < rows ? hidden[node][other] : hidden[other][node - rows]) {
                    reach(node < rows ? rows + other : other, reached);
                }
            }
        }
    }

    /** Hides the cheapest corner numbers of a rectangle with that one: each of the four then has another way. */
    private void blur(int row, int column) {
        long best = Long.MAX_VALUE;
        int otherRow = -1;
        int otherColumn = -1;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (r != row && c != column) {
                    long cost = cost(row, c) + cost(r, column) + cost(r, c);
                    if (cost < best) {
                        best = cost;
                        otherRow = r;
                        otherColumn = c;
                    }
                }
            }
        }
        hidden[row][otherColumn] = true;
        hidden[otherRow][column] = true;
        hidden[otherRow][otherColumn] = true;
    }

    /** What is lost: the number, and for a nought more than for any, since everybody guesses at it; sums last. */
    private long cost(int row, int column) {
        if (hidden[row][column]) {
            return 0;
        }
        long sum = table[rows - 1][columns - 1] + 1;
        return table[row][column] == 0 || row == rows - 1 || column == columns - 1
                ? sum + table[row][column]
                : table[row][column];
    }
}
