package tw.anwang.indicators.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
    private static final int MOST = 4;

    /** With its sums. */
    private static long[][] summed(long[][] inner) {
        int rows = inner.length;
        int columns = inner[0].length;
        long[][] table = new long[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                table[r][c] = inner[r][c];
                table[r][columns] += inner[r][c];
                table[rows][c] += inner[r][c];
                table[rows][columns] += inner[r][c];
            }
        }
        return table;
    }

    @Test
    void a_table_without_small_numbers_hides_nothing() {
        boolean[][] hidden = SmallCells.hiddenIn(summed(new long[][] {{5, 0}, {9, 7}}), MOST);
        assertArrayEquals(new boolean[3][3], hidden);
    }

    @Test
    void one_small_number_takes_the_smallest_others_with_it_and_no_sum() {
        boolean[][] hidden = SmallCells.hiddenIn(summed(new long[][] {{3, 90, 20}, {50, 80, 10}}), MOST);
        assertArrayEquals(
                new boolean[][] {{true, false, true, false}, {true, false, true, false}, {false, false, false, false}},
                hidden);
    }

    @Test
    void no_hidden_number_of_any_table_follows_from_its_sums() {
        Random chance = new Random(5);
        for (int turn = 0; turn < 400; turn++) {
            long[][] inner = new long[1 + chance.nextInt(5)][1 + chance.nextInt(5)];
            for (long[] row : inner) {
                for (int c = 0; c < row.length; c++) {
                    row[c] = chance.nextInt(3) == 0 ? chance.nextInt(6) : chance.nextInt(60);
                }
            }
            long[][] table = summed(inner);
            boolean[][] hidden = SmallCells.hiddenIn(table, MOST);
            for (int r = 0; r < table.length; r++) {
                for (int c = 0; c < table[0].length; c++) {
                    assertTrue(hidden[r][c] || table[r][c] == 0 || table[r][c] > MOST);
                    if (hidden[r][c]) {
                        assertFalse(follows(hidden, r, c), "turn " + turn);
                    }
                }
            }
        }
    }

    /** Whether the equations of the sums have one solution for that number: Gauss, apart from how it was hidden. */
    private static boolean follows(boolean[][] hidden, int row, int column) {
        List<int[]> unknown = new ArrayList<>();
        for (int r = 0; r < hidden.length; r++) {
            for (int c = 0; c < hidden[0].length; c++) {
                if (hidden[r][c] && (r != row || c != column)) {
                    unknown.add(new int[] {r, c});
                }
            }
        }
        int without = rank(hidden, unknown);
        unknown.add(new int[] {row, column});
        // removing a column lowers the rank exactly where its unknown is determined
        return rank(hidden, unknown) > without;
    }

    private static int rank(boolean[][] hidden, List<int[]> unknown) {
        int rows = hidden.length;
        int columns = hidden[0].length;
        double[][] equations = new double[rows + columns][unknown.size()];
        for (int u = 0; u < unknown.size(); u++) {
            int r = unknown.get(u)[0];
            int c = unknown.get(u)[1];
            equations[r][u] = c == columns - 1 ? -1 : 1;
            equations[rows + c][u] = r == rows - 1 ? -1 : 1;
        }
        int rank = 0;
        for (int u = 0; u < unknown.size(); u++) {
            int pivot = rank;
            while (pivot < equations.length && Math.abs(equations[pivot][u]) < 1e-9) {
                pivot++;
            }
            if (pivot < equations.length) {
                double[] chosen = equations[pivot];
                equations[pivot] = equations[rank];
                equations[rank] = chosen;
                for (int e = rank + 1; e < equations.length; e++) {
                    double times = equations[e][u] / chosen[u];
                    for (int k = u; k < unknown.size(); k++) {
                        equations[e][k] -= times * chosen[k];
                    }
                }
                rank++;
            }
        }
        return rank;
    }
}
