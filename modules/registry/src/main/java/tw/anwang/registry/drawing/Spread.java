package tw.anwang.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Orders the blocks of each row so that few lines cross, and spreads them so that children stand below their parents and
 * no two blocks touch.
 */
final class Spread {
    private static final int BETWEEN = 26;
    private static final int SWEEPS = 8;
    private static final int ROUNDS = 24;
    private static final double LOOSE = 0.01;

    private final Rows rows;

    private Spread(Rows rows) {
        this.rows = rows;
    }

    static void over(Rows rows) {
        Spread spread = new Spread(rows);
        rows.rows.values().forEach(Spread::pack);
        spread.order();
        for (int round = 0; round < ROUNDS; round++) {
            boolean both =
                    round < ROUNDS / 2; // first every line pulls; then parents come to stand above their children
            rows.rows.values().forEach(row -> spread.align(row, true, both));
            rows.rows.descendingMap().values().forEach(row -> spread.align(row, false, both));
        }
        double left = rows.rows.values().stream()
                .mapToDouble(row -> row.get(0).x)
                .min()
                .orElse(0);
        rows.rows.values().forEach(row -> row.forEach(block -> block.x = Math.round(block.x - left)));
    }

    private static void pack(List<Block> row) {
        double x = 0;
        for (Block block : row) {
            block.x = x;
            x += block.width() + BETWEEN;
        }
    }

    /** Each row by the middle of what it is tied to, down and up in turn; the best order that was seen stays. */
    private void order() {
        List<List<Block>> best = copy();
        long least = crossings();
        for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
            boolean down = sweep % 2 == 0;
            (down ? rows.rows : rows.rows.descendingMap()).values().forEach(row -> {
                sort(row, down);
                turn(row);
                pack(row);
            });
            long now = crossings();
            if (now < least) {
                least = now;
                best = copy();
            }
        }
        for (List<Block> row : best) {
            rows.rows.put(row.get(0).row, row);
            turn(row);
            pack(row);
        }
    }

    private List<List<Block>> copy() {
        return rows.rows.values().stream().<List<Block>>map(ArrayList::new).toList();
    }

    private long crossings() {
        return rows.links.stream()
                .mapToLong(link -> rows.links.stream().filter(link::crosses).count())
                .sum();
    }

    private void sort(List<Block> row, boolean down) {
        ToDoubleFunction<Block> middle = block -> rows.links.stream()
                .filter(tied(block, down))
                .mapToDouble(link -> down ? link.upperX() : link.lowerX())
                .average()
                .orElse(block.x + block.width() / 2.0);
        List<Double> middles = row.stream().map(middle::applyAsDouble).toList();
        List<Block> before = List.copyOf(row);
        row.sort(java.util.Comparator.comparingDouble(block -> middles.get(before.indexOf(block))));
    }

    private static Predicate<Link> tied(Block block, boolean down) {
        return link -> (down ? link.lower() : link.upper()) == block;
    }

    /** Husband and wife stand each on the side of the own parents. */
    private void turn(List<Block> row) {
        for (Block block : row) {
            long before = inversions(block);
            block.turn();
            if (inversions(block) >= before) {
                block.turn();
            }
        }
    }

    private long inversions(Block block) {
        List<Link> up = rows.links.stream().filter(tied(block, true)).toList();
        return up.stream()
                .mapToLong(one -> up.stream().filter(one::crosses).count())
                .sum();
    }

    /** Moves each block to the middle of what it is tied to, as far as its neighbours leave room. */
    private void align(List<Block> row, boolean down, boolean both) {
        List<double[]> wanted = new ArrayList<>();
        double before = 0;
        for (Block block : row) {
            double[] sum = {block.x * LOOSE, LOOSE};
            rows.links.forEach(link -> {
                if (link.lower() == block && (down || both)) {
                    add(sum, link.upperX() - block.anchor(link.to()));
                }
                if (link.upper() == block && (!down || both)) {
                    add(sum, link.lowerX() - link.upperAnchor());
                }
            });
            wanted.add(new double[] {sum[0] / sum[1] - before, sum[1], 1});
            before += block.width() + BETWEEN;
        }
        place(row, pooled(wanted));
    }

    private static void add(double[] sum, double x) {
        sum[0] += x;
        sum[1]++;
    }

    /** Neighbours that would overlap share their middle: least squares under an order (pool adjacent violators). */
    private static List<double[]> pooled(List<double[]> wanted) {
        List<double[]> pools = new ArrayList<>();
        for (double[] one : wanted) {
            double[] pool = one;
            while (!pools.isEmpty() && pools.get(pools.size() - 1)[0] > pool[0]) {
                double[] last = pools.remove(pools.size() - 1);
                double weight = last[1] + pool[1];
                pool = new double[] {(last[0] * last[1] + pool[0] * pool[1]) / weight, weight, last[2] + pool[2]};
            }
            pools.add(pool);
        }
        return pools;
    }

    private static void place(List<Block> row, List<double[]> pools) {
        double before = 0;
        int at = 0;
        for (double[] pool : pools) {
            for (int some = 0; some < pool[2]; some++) {
                Block block = row.get(at++);
                block.x = pool[0] + before;
                before += block.width() + BETWEEN;
            }
        }
    }
}
