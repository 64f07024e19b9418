package tw.anwang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

class DistrictsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String 高雄市 = "6400000000";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("directory");

    @Inject
    private Districts districts;

    @Inject
    private Offices offices;

    @Inject
    private ServiceAreas areas;

    @Test
    void there_are_368_districts_and_each_bears_the_number_of_its_county() {
        Set<String> codes = new HashSet<>();
        for (CountyRef county : offices.countiesAll()) {
            List<DistrictRef> own = districts.of(county.code());
            assertFalse(own.isEmpty(), county.name());
            for (DistrictRef district : own) {
                assertEquals(county.code(), district.countyCode());
                assertTrue(district.code().startsWith(county.currentCode().substring(0, 5)), district.code());
                assertTrue(codes.add(district.code()), district.code());
            }
        }
        assertEquals(368, codes.size());
    }

    @ParameterizedTest
    @CsvSource({
        "64000050, 三民區, 6400000000", "64000380, 那瑪夏區, 6400000000", "63000050, 中正區, 6300000000",
        "68000010, 桃園區, 1000300000", "10014160, 蘭嶼鄉, 1001400000", "10013270, 霧臺鄉, 1001300000",
        "09007010, 南竿鄉, 0900700000", "10007100, 員林市, 1000700000"
    })
    void a_district_is_found_by_its_code(String code, String name, String county) {
        assertEquals(new DistrictRef(code, county, name), districts.byCode(code).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"FAMILY_SERVICE, 10221, 10238", "PRECINCT, 10240, 10256"})
    void every_centre_and_precinct_of_kaohsiung_serves_and_every_district_is_served(
            Remit remit, long first, long last) {
        Set<Long> serving = new HashSet<>();
        for (DistrictRef district : districts.of(高雄市)) {
            List<OfficeRef> found = districts.serving(district.code(), remit, TODAY);
            assertFalse(found.isEmpty(), district.name());
            found.forEach(office -> serving.add(office.id().value()));
        }
        assertEquals(38, districts.of(高雄市).size());
        assertEquals(
                IntStream.rangeClosed((int) first, (int) last)
                        .asLongStream()
                        .boxed()
                        .collect(Collectors.toSet()),
                serving);
    }

    @Test
    void sanmin_has_two_precincts_and_one_centre() {
        assertEquals(List.of("三民第一分局", "三民第二分局"), serving("三民區", Remit.PRECINCT));
        assertEquals(List.of("三民社福中心"), serving("三民區", Remit.FAMILY_SERVICE));
    }

    @Test
    void fengshan_has_two_centres_and_one_precinct() {
        assertEquals(List.of("鳳山社福中心", "五甲社福中心"), serving("鳳山區", Remit.FAMILY_SERVICE));
        assertEquals(List.of("鳳山分局"), serving("鳳山區", Remit.PRECINCT));
    }

    @Test
    void a_precinct_may_hold_several_centres() {
        assertEquals(Set.of("旗山社福中心", "甲仙社福中心"), centresIn("旗山分局"));
        assertEquals(Set.of("六龜社福中心", "甲仙社福中心"), centresIn("六龜分局"));
        assertEquals(Set.of("鹽埕社福中心", "旗津社福中心"), centresIn("鼓山分局"));
    }

    @Test
    void what_the_list_does_not_say_for_certain_is_marked_and_says_why() {
        List<ServiceArea> 甲仙中心 = districts.areasOf(office("甲仙社福中心").id(), TODAY);
        assertEquals(
                Map.of("甲仙區", true, "那瑪夏區", false),
                甲仙中心.stream().collect(Collectors.toMap(area -> area.district().name(), ServiceArea::sure)));
        Stream.concat(named("社福中心"), named("分局"))
                .flatMap(office -> districts.areasOf(office.id(), TODAY).stream())
                .forEach(area -> assertEquals(area.sure(), area.note() == null, area::toString));
    }

    /** One window, one protection centre and one mental health centre work for the whole city. */
    @Test
    void an_office_without_areas_serves_its_whole_county() {
        assertEquals(List.of("集中篩派案窗口"), serving("那瑪夏區", Remit.INTAKE));
        assertEquals(List.of("家防中心"), serving("三民區", Remit.PROTECTION));
        assertEquals(List.of("社區心衛中心"), serving("三民區", Remit.MENTAL_HEALTH));
    }

    @Test
    void where_no_centre_is_known_the_bureau_that_answers_for_it_serves() {
        assertEquals(List.of("臺東縣政府社會處"), namesServing("10014160", Remit.FAMILY_SERVICE));
        assertEquals(List.of("臺東縣政府社會處"), namesServing("10014160", Remit.INTAKE));
        assertEquals(List.of("臺東縣衛生局"), namesServing("10014160", Remit.MENTAL_HEALTH));
        assertEquals(List.of("臺東縣警察局"), namesServing("10014160", Remit.PRECINCT));
        assertEquals(List.of("臺東縣政府教育處"), namesServing("10014160", Remit.EDUCATION));
    }

    @Test
    void a_district_changes_hands_on_a_day() throws Exception {
        String 蘭嶼 = "10014160";
        write("insert into directory_office (id, parent_id, county_code, name, short_name, kind) values"
                + " (900001, 11500, '1001400000', '臺東縣測試前中心', '測試前中心', 'CENTRE'),"
                + " (900002, 11500, '1001400000', '臺東縣測試後中心', '測試後中心', 'CENTRE')");
        write("insert into directory_remit values (900001, 'FAMILY_SERVICE'), (900002, 'FAMILY_SERVICE')");
        write(
                "insert into directory_service_area (id, office_id, district_code, valid_from, valid_to) values"
                        + " (900001, 900001, '10014160', null, '2025-12-31'), (900002, 900002, '10014160', '2026-01-01', null)");
        write("update directory_change_stamp set stamp = stamp + 1");
        container.nextRequest();
        try {
            assertEquals(
                    List.of("臺東縣測試前中心"),
                    names(districts.serving(蘭嶼, Remit.FAMILY_SERVICE, LocalDate.of(2025, 12, 31)), OfficeRef::name));
            assertEquals(
                    List.of("臺東縣測試後中心"),
                    names(districts.serving(蘭嶼, Remit.FAMILY_SERVICE, LocalDate.of(2026, 1, 1)), OfficeRef::name));
            assertEquals(List.of("臺東縣政府社會處"), namesServing("10014150", Remit.FAMILY_SERVICE));
        } finally {
            write("delete from directory_service_area where office_id > 900000");
            write("delete from directory_remit where office_id in (900001, 900002)");
            write("delete from directory_office where id in (900001, 900002)");
            write("update directory_change_stamp set stamp = stamp + 1");
            container.nextRequest();
        }
    }

    @Test
    void a_centre_takes_a_district_over_and_gives_it_back() throws Exception {
        OfficeRef 左營 = office("左營社福中心");
        container.inTransaction(() -> areas.begin(左營.id(), "64000020", LocalDate.of(2027, 1, 1)));
        container.nextRequest();
        List<OfficeRef> before = districts.serving("64000020", Remit.FAMILY_SERVICE, TODAY);
        List<OfficeRef> after = districts.serving("64000020", Remit.FAMILY_SERVICE, LocalDate.of(2027, 1, 1));
        assertEquals(List.of("鹽埕社福中心"), names(before, OfficeRef::shortName));
        assertEquals(List.of("左營社福中心", "鹽埕社福中心"), names(after, OfficeRef::shortName), "the sure one first");
        assertBroken("directory.area.servedAlready", () -> areas.begin(左營.id(), "64000020", LocalDate.of(2028, 1, 1)));
        ServiceArea taken = districts.areasOf(左營.id(), LocalDate.of(2027, 1, 1)).get(1);
        assertBroken("directory.area.endsBeforeItBegins", () -> areas.end(taken.id(), TODAY));
        assertBroken("directory.area.lastDayMissing", () -> areas.end(taken.id(), null));
        container.inTransaction(() -> areas.end(taken.id(), LocalDate.of(2027, 6, 30)));
        assertBroken("directory.area.ended", () -> areas.end(taken.id(), LocalDate.of(2027, 7, 1)));
        container.nextRequest();
        assertEquals(1, districts.areasOf(左營.id(), LocalDate.of(2027, 7, 1)).size());
    }

    @Test
    void what_was_unsure_is_confirmed_by_somebody_who_knows() throws Exception {
        OfficeId 前鎮 = office("前鎮社福中心").id();
        ServiceArea unsure = districts.areasOf(前鎮, TODAY).get(0);
        assertFalse(unsure.sure());
        container.inTransaction(() -> areas.confirm(unsure.id()));
        container.nextRequest();
        assertTrue(districts.areasOf(前鎮, TODAY).get(0).sure());
        write("update directory_service_area set sure = false, note = '" + unsure.note() + "' where id = "
                + unsure.id());
    }

    @Test
    void an_office_serves_districts_of_its_own_county_alone() {
        OfficeId 左營 = office("左營社福中心").id();
        assertBroken("directory.area.otherCounty", () -> areas.begin(左營, "67000010", null));
        assertBroken("directory.area.otherCounty", () -> areas.begin(new OfficeId(100), "67000010", null));
        assertBroken("directory.district.unknown", () -> areas.begin(左營, null, null));
        assertBroken("directory.office.unknown", () -> areas.begin(new OfficeId(99_999_999), "67000010", null));
        assertBroken("directory.area.unknown", () -> areas.end(99_999_999, TODAY));
    }

    private static void assertBroken(String key, Executable act) {
        assertEquals(key, assertThrows(RuleBroken.class, act).key());
    }

    @Test
    void a_district_nobody_knows_is_said_to_be_unknown() {
        assertTrue(districts.byCode("99999999").isEmpty());
        assertEquals(List.of(), districts.of("9999999999"));
        var broken = assertThrows(RuleBroken.class, () -> districts.serving("99999999", Remit.INTAKE, TODAY));
        assertEquals("directory.district.unknown", broken.key());
    }

    @Test
    void a_page_of_districts_costs_no_more_than_the_look_whether_the_directory_changed() throws Exception {
        districts.of(高雄市);
        container.nextRequest();
        SqlCounter counted = SqlCounter.during(() -> {
            districts.of(高雄市);
            return districts.serving("64000050", Remit.FAMILY_SERVICE, TODAY);
        });
        assertEquals(1, counted.count(), counted::toString);
    }

    private Set<String> centresIn(String precinct) {
        return districts.areasOf(office(precinct).id(), TODAY).stream()
                .flatMap(area -> districts.serving(area.district().code(), Remit.FAMILY_SERVICE, TODAY).stream())
                .map(OfficeRef::shortName)
                .collect(Collectors.toSet());
    }

    private List<String> serving(String district, Remit remit) {
        String code = districts.of(高雄市).stream()
                .filter(one -> one.name().equals(district))
                .findFirst()
                .orElseThrow()
                .code();
        return names(districts.serving(code, remit, TODAY), OfficeRef::shortName);
    }

    private List<String> namesServing(String code, Remit remit) {
        return names(districts.serving(code, remit, TODAY), OfficeRef::name);
    }

    private OfficeRef office(String shortName) {
        return named(shortName).findFirst().orElseThrow();
    }

    private Stream<OfficeRef> named(String ending) {
        return Stream.of(10201L, 10205L)
                .flatMap(above -> offices.children(new OfficeId(above), TODAY).stream())
                .filter(office -> office.shortName().endsWith(ending));
    }

    private static List<String> names(List<OfficeRef> offices, Function<OfficeRef, String> name) {
        return offices.stream().map(name).toList();
    }

    private static void write(String sql) throws Exception {
        try (Connection connection = container.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
