package tw.anwang.minutes;

import java.util.Arrays;
import java.util.List;

/** Pairs what a person reads with what was read, in order, so that as many as possible have the same kind and beginning. */
final class Alignment {
    private Alignment() {}

    /** For each expected point the index of its item, or −1. */
    static int[] of(List<Expectation.Point> points, List<Item> items) {
        int[][] best = new int[points.size() + 1][items.size() + 1];
        for (int i = points.size() - 1; i >= 0; i--) {
            for (int j = items.size() - 1; j >= 0; j--) {
                int same = same(points.get(i), items.get(j)) ? 1 + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(same, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int[] pair = new int[points.size()];
        Arrays.fill(pair, -1);
        for (int i = 0, j = 0; i < points.size() && j < items.size(); ) {
            if (same(points.get(i), items.get(j)) && best[i][j] == 1 + best[i + 1][j + 1]) {
                pair[i++] = j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pair;
    }

    /** Whether the point may be read or not, since people differ. */
    static boolean optional(Expectation.Point point) {
        return point.kind().startsWith("?");
    }

    private static boolean same(Expectation.Point point, Item item) {
        String text = item.text().replaceAll("\\s", "");
        return (optional(point) || item.kind().name().equals(point.kind()))
                && text.startsWith(point.beginning().replaceAll("\\s", ""));
    }
}
