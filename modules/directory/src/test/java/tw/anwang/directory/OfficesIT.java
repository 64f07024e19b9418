package tw.anwang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

class OfficesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final OfficeId 衛福部 = new OfficeId(100);
    private static final OfficeId 心口司 = new OfficeId(105);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("directory");

    @Inject
    private Offices offices;

    @ParameterizedTest
    @CsvSource({"社家, 衛生福利部社會及家庭署", "心健, 衛生福利部心理健康司", "台北市社會, 臺北市政府社會局", "高雄市政府毒品, 高雄市政府毒品防制局", "臺高檢, 臺灣高等檢察署"})
    void type_ahead_finds_by_name_short_name_and_alias(String typed, String name) {
        assertEquals(name, offices.typed(typed, 5, TODAY).get(0).name());
    }

    @Test
    void type_ahead_puts_the_exact_name_first_and_stops_at_the_limit() {
        assertEquals("高雄市政府", offices.typed("高雄市", 5, TODAY).get(0).name());
        assertEquals(5, offices.typed("高雄市", 5, TODAY).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "火星", "%", "政府政府"})
    void type_ahead_offers_nothing_for_nothing(String typed) {
        assertEquals(List.of(), offices.typed(typed, 5, TODAY));
    }

    @Test
    void type_ahead_offers_no_office_that_has_ended() {
        assertTrue(offices.typed("心口司", 5, TODAY).isEmpty());
        assertEquals(List.of(offices.byId(心口司).orElseThrow()), offices.typed("心口司", 5, LocalDate.of(2019, 5, 20)));
    }

    @Test
    void a_subtree_holds_the_office_and_all_below_it() {
        Set<OfficeId> labour = offices.subtreeOf(new OfficeId(300));
        assertTrue(labour.containsAll(Set.of(new OfficeId(300), new OfficeId(301), new OfficeId(311))));
        assertFalse(labour.contains(衛福部));
        assertEquals(Set.of(心口司), offices.subtreeOf(心口司));
    }

    @Test
    void children_are_those_of_the_day() {
        assertFalse(offices.children(衛福部, TODAY).contains(offices.byId(心口司).orElseThrow()));
        assertTrue(offices.children(衛福部, LocalDate.of(2019, 5, 20))
                .contains(offices.byId(心口司).orElseThrow()));
        assertEquals(
                22,
                offices.children(null, TODAY).stream()
                        .filter(office -> offices.kindOf(office.id()) == OfficeKind.COUNTY_GOVERNMENT)
                        .count());
    }

    /** Social, health, education, labour and police bureau of each county, as its letters are headed. */
    @ParameterizedTest
    @CsvSource({
        "臺北市, 臺北市政府社會局, 臺北市政府衛生局, 臺北市政府教育局, 臺北市政府勞動局, 臺北市政府警察局",
        "新北市, 新北市政府社會局, 新北市政府衛生局, 新北市政府教育局, 新北市政府勞工局, 新北市政府警察局",
        "桃園市, 桃園市政府社會局, 桃園市政府衛生局, 桃園市政府教育局, 桃園市政府勞動局, 桃園市政府警察局",
        "臺中市, 臺中市政府社會局, 臺中市政府衛生局, 臺中市政府教育局, 臺中市政府勞工局, 臺中市政府警察局",
        "臺南市, 臺南市政府社會局, 臺南市政府衛生局, 臺南市政府教育局, 臺南市政府勞工局, 臺南市政府警察局",
        "高雄市, 高雄市政府社會局, 高雄市政府衛生局, 高雄市政府教育局, 高雄市政府勞工局, 高雄市政府警察局",
        "宜蘭縣, 宜蘭縣政府社會處, 宜蘭縣政府衛生局, 宜蘭縣政府教育處, 宜蘭縣政府勞工處, 宜蘭縣政府警察局",
        "新竹縣, 新竹縣政府社會處, 新竹縣政府衛生局, 新竹縣政府教育局, 新竹縣政府勞工處, 新竹縣政府警察局",
        "苗栗縣, 苗栗縣政府社會處, 苗栗縣政府衛生局, 苗栗縣政府教育處, 苗栗縣政府勞工及青年發展處, 苗栗縣警察局",
        "彰化縣, 彰化縣政府社會處, 彰化縣衛生局, 彰化縣政府教育處, 彰化縣政府勞工處, 彰化縣警察局",
        "南投縣, 南投縣政府社會及勞動處, 南投縣政府衛生局, 南投縣政府教育處, 南投縣政府社會及勞動處, 南投縣政府警察局",
        "雲林縣, 雲林縣政府社會處, 雲林縣衛生局, 雲林縣政府教育處, 雲林縣政府勞動暨青年事務發展處, 雲林縣警察局",
        "嘉義縣, 嘉義縣社會局, 嘉義縣衛生局, 嘉義縣政府教育處, 嘉義縣政府勞工暨青年發展處, 嘉義縣警察局",
        "屏東縣, 屏東縣政府社會處, 屏東縣政府衛生局, 屏東縣政府教育處, 屏東縣政府勞動暨青年發展處, 屏東縣政府警察局",
        "臺東縣, 臺東縣政府社會處, 臺東縣衛生局, 臺東縣政府教育處, 臺東縣政府社會處, 臺東縣警察局",
        "花蓮縣, 花蓮縣政府社會處, 花蓮縣衛生局, 花蓮縣政府教育處, 花蓮縣政府社會處, 花蓮縣警察局",
        "澎湖縣, 澎湖縣政府社會處, 澎湖縣政府衛生局, 澎湖縣政府教育處, 澎湖縣政府社會處, 澎湖縣政府警察局",
        "基隆市, 基隆市政府社會處, 基隆市衛生局, 基隆市政府教育處, 基隆市政府社會處, 基隆市警察局",
        "新竹市, 新竹市政府社會處, 新竹市衛生局, 新竹市政府教育處, 新竹市政府勞工處, 新竹市警察局",
        "嘉義市, 嘉義市政府社會處, 嘉義市政府衛生局, 嘉義市政府教育處, 嘉義市政府社會處, 嘉義市政府警察局",
        "連江縣, 連江縣衛生福利局, 連江縣衛生福利局, 連江縣政府教育處, 連江縣政府民政處, 連江縣警察局",
        "金門縣, 金門縣政府社會處, 金門縣衛生局, 金門縣政府教育處, 金門縣政府社會處, 金門縣警察局"
    })
    void the_bureaus_of_a_county_bear_their_own_names(
            String county, String social, String health, String education, String labour, String police) {
        String code = offices.countiesAll().stream()
                .filter(one -> one.name().equals(county))
                .findFirst()
                .orElseThrow()
                .code();
        List<String> names = List.of(Remit.SOCIAL, Remit.HEALTH, Remit.EDUCATION, Remit.LABOUR, Remit.POLICE).stream()
                .map(remit -> offices.inCounty(code, remit, TODAY).orElseThrow().name())
                .toList();
        assertEquals(List.of(social, health, education, labour, police), names);
    }

    @Test
    void taoyuan_keeps_both_codes() {
        CountyRef taoyuan = offices.countiesAll().stream()
                .filter(county -> county.name().equals("桃園市"))
                .findFirst()
                .orElseThrow();
        assertEquals("1000300000", taoyuan.code());
        assertEquals("6800000000", taoyuan.currentCode());
        assertTrue(taoyuan.specialMunicipality());
        assertEquals("桃園市政府", offices.byId(taoyuan.government()).orElseThrow().name());
    }

    @Test
    void a_page_of_names_costs_one_statement_and_the_next_of_the_request_none() throws Exception {
        offices.byId(衛福部);
        container.nextRequest();
        SqlCounter first = SqlCounter.during(() -> offices.byIds(List.of(衛福部, 心口司, new OfficeId(10201))));
        SqlCounter second = SqlCounter.during(() -> offices.typed("社會局", 20, TODAY));
        assertEquals(1, first.count(), first::toString);
        assertEquals(0, second.count(), second::toString);
    }

    @Test
    void an_id_nobody_has_finds_nothing_and_no_answer() {
        assertTrue(offices.byId(new OfficeId(99_999_999)).isEmpty());
        var broken = assertThrows(RuleBroken.class, () -> offices.kindOf(new OfficeId(99_999_999)));
        assertEquals("directory.office.unknown", broken.key());
        assertEquals(
                Set.of(衛福部),
                offices.byIds(List.of(衛福部, new OfficeId(99_999_999))).keySet());
    }

    @Test
    void entities_are_woven_by_the_build() {
        for (Class<?> entity : List.of(Office.class, Alias.class, Succession.class, Window.class, CalendarDay.class)) {
            assertTrue(PersistenceWeaved.class.isAssignableFrom(entity), entity.getName());
        }
    }
}
