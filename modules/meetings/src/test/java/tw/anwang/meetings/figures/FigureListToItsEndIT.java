package tw.anwang.meetings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Paging;
import tw.anwang.meetings.People;
import tw.anwang.testing.ModuleContainer;

/** The list of a figure has no end but its own: beyond the numbered pages it goes on by key, and its file has all rows. */
class FigureListToItsEndIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    private static final long LONG = 485_909;
    private static final int ITEMS = 2_050;

    @Inject
    private FigureRows rows;

    @Inject
    private FigureRowSheet sheets;

    @Inject
    private CurrentUser user;

    @BeforeEach
    void examples() throws SQLException {
        FigureExamples.lay(container);
        user.actAs(People.of(container, FigureExamples.STAFF));
    }

    @Test
    void portion_by_portion_come_the_rows_of_the_numbered_pages_in_their_order() {
        int compared = 0;
        for (Measure measure : Measure.values()) {
            FigureFilter filter = of(FigureExamples.SERIES).of(measure, null, measure == Measure.AGED ? 4 : null);
            List<Long> numbered = numbered(filter);
            assertEquals(numbered, portions(filter, 7), measure.toString());
            compared += numbered.size() > 14 ? 1 : 0;
        }
        assertTrue(compared > 5, "lists of one portion prove nothing: " + compared);
    }

    private List<Long> numbered(FigureFilter filter) {
        List<Long> ids = new ArrayList<>();
        int last = rows.found(filter, 1).paging().lastPage();
        for (int page = 1; page <= last; page++) {
            rows.found(filter, page).rows().forEach(row -> ids.add(row.id()));
        }
        return ids;
    }

    private List<Long> portions(FigureFilter filter, int size) {
        List<Long> ids = new ArrayList<>();
        FigureRow last = null;
        List<FigureRow> portion;
        do {
            portion = rows.after(last, filter, size);
            portion.forEach(row -> ids.add(row.id()));
            last = portion.isEmpty() ? null : portion.get(portion.size() - 1);
        } while (portion.size() == size);
        return ids;
    }

    @Test
    void two_thousand_and_fifty_items_are_leafed_to_the_last_and_all_are_in_the_file() throws SQLException {
        container
                .database()
                .run(
                        "insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals, readers,"
                                + " lead_office_id, sensitivity) values (" + LONG
                                + ", '長系列', '長', 101, 'INTERNAL', true,"
                                + " 'TAKING_PART', 101, 0)");
        container
                .database()
                .run("insert into meetings_tracked_item (series_id, number, title, text, handling, tracking, urgent_on,"
                        + " due_kind, adopted_on, lead_office_id, sensitivity) select " + LONG + ", concat('9-長', seq),"
                        + " '事項', '內容', 'REPORT', 'UNDER', '9999-12-30', 'NONE',"
                        + " if(seq % 7 = 0, null, curdate() - interval seq div 9 day), 101, 0 from seq_1_to_" + ITEMS);
        container
                .database()
                .run("insert into meetings_tracked_item_party (record_id, urgent_on, office_id, part)"
                        + " select id, urgent_on, 101, 'STAFF' from meetings_tracked_item where series_id = " + LONG);
        try {
            FigureFilter open = of(LONG).of(Measure.OPEN, null, null);
            List<Long> ids = numbered(open);
            assertEquals(Paging.LAST_ROW, ids.size());
            FigureRows.Found found = rows.found(open, Paging.LAST_ROW / Paging.SIZE);
            assertEquals(ITEMS, found.total());
            assertNotNull(found.paging().next());
            while (found.paging().next() != null) {
                found = rows.found(open, 1, found.paging().next());
                found.rows().forEach(row -> ids.add(row.id()));
            }
            assertEquals(ITEMS, ids.stream().distinct().count());
            assertEquals(ITEMS, ids.size());
            assertEquals(
                    ITEMS,
                    StreamSupport.stream(sheets.of(open, Locale.TAIWAN).rows().spliterator(), false)
                            .map(row -> row.get(0))
                            .distinct()
                            .count());
        } finally {
            container
                    .database()
                    .run("delete from meetings_tracked_item_party where record_id in"
                            + " (select id from meetings_tracked_item where series_id = " + LONG + ")");
            container.database().run("delete from meetings_tracked_item where series_id = " + LONG);
            container.database().run("delete from meetings_series where id = " + LONG);
        }
    }

    @Test
    void words_that_are_no_key_begin_at_the_start() {
        for (String words : new String[] {null, "", "4711", "2026-13-45_0_1_2_9-討1", "x_0_1_2_9"}) {
            assertNull(FigureKey.of(words), words);
        }
        assertEquals(
                "2026-11-30_2_103_4711_13-討_1",
                FigureKey.of("2026-11-30_2_103_4711_13-討_1").toString());
    }

    private static FigureFilter of(long series) {
        return new FigureFilter(series, null, true, null, null, null, null, null, null, null, null);
    }
}
