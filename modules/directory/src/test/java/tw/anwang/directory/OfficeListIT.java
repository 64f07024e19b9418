package tw.anwang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

class OfficeListIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String KAOHSIUNG = "6400000000";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("directory");

    @Inject
    private OfficeList list;

    @Test
    void both_ways_to_write_tai_find_the_same() {
        List<String> found = names(new OfficeFilter("台北市政府社會局", null, null, null, TODAY));
        assertTrue(found.contains("臺北市政府社會局"));
        assertEquals(found, names(new OfficeFilter("臺北市政府社會局", null, null, null, TODAY)));
    }

    @Test
    void an_office_is_found_by_its_alias() {
        assertTrue(names(new OfficeFilter("社家署", null, null, null, TODAY)).contains("衛生福利部社會及家庭署"));
    }

    @Test
    void a_county_and_a_kind_narrow_the_list() {
        List<OfficeEntry> found = list.matching(new OfficeFilter(null, KAOHSIUNG, OfficeKind.BUREAU, null, TODAY));
        assertTrue(found.stream().anyMatch(entry -> entry.office().name().equals("高雄市政府社會局")));
        assertTrue(found.stream()
                .allMatch(entry -> entry.kind() == OfficeKind.BUREAU
                        && entry.office().countyCode().equals(KAOHSIUNG)
                        && entry.parent().name().equals("高雄市政府")));
    }

    @Test
    void the_centre_is_what_has_no_county() {
        List<OfficeEntry> found = list.matching(new OfficeFilter("", OfficeFilter.NO_COUNTY, null, null, TODAY));
        assertTrue(found.stream().anyMatch(entry -> entry.office().name().equals("衛生福利部")));
        assertTrue(found.stream().allMatch(entry -> entry.office().countyCode() == null));
    }

    @Test
    void what_has_ended_is_listed_apart() {
        var closed = new OfficeFilter("心口司", null, null, OfficeFilter.Life.CLOSED, TODAY);
        assertEquals(List.of("衛生福利部心理及口腔健康司"), names(closed));
        assertFalse(names(new OfficeFilter("", null, null, OfficeFilter.Life.LIVING, TODAY))
                .contains("衛生福利部心理及口腔健康司"));
    }

    @Test
    void an_office_stands_below_the_one_it_belongs_to() {
        List<String> all = names(new OfficeFilter(null, null, null, null, TODAY));
        assertTrue(all.indexOf("高雄市政府") < all.indexOf("高雄市政府社會局"));
        assertEquals(all.size(), all.stream().distinct().count());
    }

    @Test
    void a_list_costs_the_one_look_at_the_change_stamp() throws Exception {
        list.matching(new OfficeFilter(null, null, null, null, TODAY));
        container.nextRequest();
        SqlCounter sql = SqlCounter.during(() -> list.matching(new OfficeFilter("社會", null, null, null, TODAY)));
        assertEquals(1, sql.count(), sql::toString);
    }

    private List<String> names(OfficeFilter filter) {
        return list.matching(filter).stream()
                .map(entry -> entry.office().name())
                .toList();
    }
}
