package tw.anwang.indicators.statistics;

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
    private int walked;

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

    /** A hidden number that follows from the others, or null: one walk over rows and columns finds a bridge (Tarjan). */
    private int[] bridge() {
        int[] met = new int[rows + columns];
        int[] reach = new int[rows + columns];
        for (int row = 0; row < rows; row++) {
            int[] found = met[row] == 0 ? walk(row, -1, met, reach) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** @param met when each row or column was met, 0 for not yet @param reach the earliest that is reached from it */
    private int[] walk(int node, int from, int[] met, int[] reach) {
        walked = from < 0 ? 1 : walked + 1;
        met[node] = walked;
        reach[node] = walked;
        int first = node < rows ? rows : 0;
        int last = node < rows ? rows + columns : rows;
        for (int other = first; other < last; other++) {
            if (other != from && isHiddenBetween(node, other)) {
                int[] found = met[other] == 0 ? walk(other, node, met, reach) : null;
                if (found != null) {
                    return found;
                }
                if (reach[other] > met[node]) {
                    return node < rows ? new int[] {node, other - rows} : new int[] {other, node - rows};
                }
                reach[node] = Math.min(reach[node], reach[other]);
            }
        }
        return null;
    }

    private boolean isHiddenBetween(int node, int other) {
        return node < rows ? hidden[node][other - rows] : hidden[other][node - rows];
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
