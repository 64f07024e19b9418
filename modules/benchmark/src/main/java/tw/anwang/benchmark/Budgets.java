package tw.anwang.benchmark;

import java.util.List;

/**
 * The budgets of processor time, and what the same work costs in Redmine: CPU of both processes for one request. Measured
 * once with Redmine 5.0.4 and MariaDB on 2 cores of such a machine, with 30,000 issues, 90,000 journals and one user who
 * is a member of 22 projects. docs/benchmark.md says how.
 */
final class Budgets {
    /** @param page of the section "one at a time" that stands for it */
    record Budget(String work, String page, double cpuMs, int statements, String redmine) {}

    static final List<Budget> OF_PROCESSOR = List.of(
            new Budget(
                    "list, filtered, sorted by due date",
                    "list, office",
                    12,
                    8,
                    "376 ms (50 rows; 187 app + 189 db), 30 selects, 4.5 requests/s"),
            new Budget(
                    "one record with its history",
                    "one item",
                    10,
                    12,
                    "165–214 ms (144–186 + 21–28), 57 selects, 8.7–10.9 requests/s"),
            new Budget(
                    "Chinese search, many hits",
                    "search, all",
                    25,
                    12,
                    "1,430 ms (1,437 hits), 35 selects, 1.1 requests/s"),
            new Budget("Chinese search, few hits", "search, few", 25, 12, "1,775 ms (12 hits), 35 selects"),
            new Budget("save", PageCosts.SAVE, 20, 0, "53 ms, 35 requests/s"),
            new Budget("home", "home", 8, 8, "34–47 ms, 13 selects, 44–47 requests/s"));

    static final double SIGN_IN_MS = 500;

    static String verdict(double measured, double most) {
        return measured <= most ? "kept" : "**missed**";
    }

    private Budgets() {}
}
