package tw.anwang.meetings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.People;
import tw.anwang.meetings.tracked.BulkRows;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.ProcessTime;
import tw.anwang.testing.SqlCounter;

/**
 * Of the long tests (-Pfull): its rows would stand among those of the tests after it.
 *
 * <p>30,000 items and 90,000 answers: what figures cost in statements; the times are printed, not judged.
 */
@Tag("full")
class FiguresAtScaleIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    private static boolean filled;

    @Inject
    private Figures figures;

    @Inject
    private FigureRows rows;

    @Inject
    private FigureMost most;

    @Inject
    private CurrentUser user;

    @BeforeEach
    void thirtyThousandItems() {
        if (!filled) {
            BulkRows.insert(container.database());
            filled = true;
        }
    }

    @Test
    void for_who_sees_everything() throws Exception {
        user.actAs(People.seeingEverything(container, BulkRows.STAFF));
        FigureLine all = figures.of(FigureFilter.ALL, Locale.TAIWAN).total();
        // one in fifty is kept to its parties
        assertTrue(all.number(Measure.TRACKED) >= 29_000, "items: " + all.number(Measure.TRACKED));
        assertTrue(all.number(Measure.DUE) > 80_000, "answers: " + all.number(Measure.DUE));
        for (Grouping by : Grouping.ofSheets()) {
            measured("everything, by " + by, () -> figures.of(FigureFilter.ALL.by(by), Locale.TAIWAN), 6);
        }
        FigureFilter late = FigureFilter.ALL.of(Measure.LATE, null, null);
        assertEquals(all.number(Measure.LATE), rows.found(late, 1).total());
        measured("rows of late answers", () -> rows.found(late, 1), 4);
        for (Measure order : List.of(Measure.RETURNED, Measure.ASKED)) {
            FigureFilter items = FigureFilter.ALL.by(Grouping.ITEM).of(order, null, null);
            measured("items with most " + order, () -> most.rows(items), 4);
        }
        measured("rows of open items", () -> rows.found(FigureFilter.ALL.of(Measure.OPEN, null, null), 1), 4);
    }

    @Test
    void for_a_staff_unit_and_for_an_office_with_fifty_items() throws Exception {
        user.actAs(People.of(container, BulkRows.STAFF));
        measured("staff unit, by OFFICE", () -> figures.of(FigureFilter.ALL, Locale.TAIWAN), 6);
        user.actAs(People.of(container, BulkRows.NARROW));
        measured("fifty items, by YEAR", () -> figures.of(FigureFilter.ALL.by(Grouping.YEAR), Locale.TAIWAN), 6);
    }

    private static void measured(String what, Callable<?> work, int mostStatements) throws Exception {
        work.call();
        SqlCounter first = SqlCounter.during(work);
        assertTrue(first.count() <= mostStatements, first::toString);
        int times = 10;
        ProcessTime database = ProcessTime.ofDatabase();
        double before = database.ms();
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.call();
        }
        System.out.printf(
                "%-28s %d statements, %.0f ms, database CPU %.0f ms, load %.1f%n",
                what,
                first.count(),
                (System.nanoTime() - start) / 1e6 / times,
                (database.ms() - before) / times,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
