package tw.anwang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

/** The seed of the migrations, read as people write names. Ids are those the migrations document. */
class OfficeNamesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate IN_108 = LocalDate.of(2019, 5, 20);
    private static final OfficeId 衛福部 = new OfficeId(100);
    private static final OfficeId 社家署 = new OfficeId(101);
    private static final OfficeId 高雄市政府 = new OfficeId(10200);
    private static final OfficeId 高雄市社會局 = new OfficeId(10201);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("directory");

    @Inject
    private OfficeNames names;

    @Inject
    private Offices offices;

    @Test
    void every_county_has_its_five_bureaus_under_every_way_to_write_them() {
        assertEquals(22, offices.countiesAll().size());
        for (CountyRef county : offices.countiesAll()) {
            Speaking there = Speaking.inMeetingOf(county.government());
            for (Remit remit :
                    Stream.of(Remit.values()).map(Remit::bureau).distinct().toList()) {
                OfficeRef bureau = offices.inCounty(county.code(), remit, TODAY)
                        .orElseThrow(() -> new AssertionError(county.name() + " has no " + remit));
                assertFound(bureau.id(), bureau.name(), Speaking.UNKNOWN);
                assertFound(bureau.id(), bureau.name().replace('臺', '台'), Speaking.UNKNOWN);
                assertFound(bureau.id(), bureau.name().replace("政府", ""), Speaking.UNKNOWN);
                assertFound(bureau.id(), county.name() + "政府" + bureau.shortName(), Speaking.UNKNOWN);
                assertFound(bureau.id(), bureau.shortName(), there);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "社家署, 101",
        "衛生福利部社會及家庭署, 101",
        "衛福部社家署, 101",
        "社會及家庭署, 101",
        "社 家 署, 101",
        "衛生福利部保護服務司, 102",
        "保護服務司, 102",
        "衛福部保護司, 102",
        "法務部保護司, 202",
        "心健司, 103",
        "衛福部心理健康司, 103",
        "社會救助及社工司, 104",
        "衛福部 社工司, 104",
        "法務部矯正署, 203",
        "臺高檢, 204",
        "台灣高等檢察署, 204",
        "勞發署, 301",
        "勞動部勞動力發展署, 301",
        "勞保局, 302",
        "警政署, 401",
        "內政部移民署, 402",
        "通傳會, 610",
        "ＮＣＣ, 610",
        "數位部, 620",
        "行政院, 1",
        "台北市, 10100",
        "北市府, 10100",
        "高雄市, 10200",
        "高雄市府, 10200",
        "高雄市毒防局, 10210",
        "高雄市毒品防制局, 10210",
        "高雄市家防中心, 10211",
        "高雄市政府社會局家庭暴力及性侵害防治中心, 10211",
        "桃園市政府就業服務處, 10610",
        "苗栗縣勞青處, 10904"
    })
    void a_name_is_read_however_it_is_written(String words, long id) {
        assertFound(new OfficeId(id), words, Speaking.UNKNOWN);
    }

    @Test
    void an_ambiguous_name_asks_with_the_convener_s_own_office_first() {
        var asked =
                assertInstanceOf(NameReading.Ambiguous.class, names.resolve("保護司", Speaking.inMeetingOf(社家署), TODAY));
        assertEquals(List.of("衛生福利部保護服務司", "法務部保護司"), namesOf(asked.candidates()));
        var other = assertInstanceOf(
                NameReading.Ambiguous.class, names.resolve("保護司", Speaking.inMeetingOf(new OfficeId(203)), TODAY));
        assertEquals(List.of("法務部保護司", "衛生福利部保護服務司"), namesOf(other.candidates()));
    }

    @Test
    void a_name_that_county_and_centre_share_asks() {
        var asked =
                assertInstanceOf(NameReading.Ambiguous.class, names.resolve("原民會", Speaking.inMeetingOf(高雄市政府), TODAY));
        assertEquals(List.of("高雄市政府原住民事務委員會", "原住民族委員會"), namesOf(asked.candidates()));
        assertFound(new OfficeId(600), "原民會", Speaking.inMeetingOf(社家署));
    }

    @Test
    void relative_names_are_read_by_who_speaks() {
        var centre = new Speaking(社家署, 高雄市社會局, null);
        assertFound(衛福部, "本部", centre);
        assertFound(new OfficeId(104), "本部社工司", centre);
        assertFound(new OfficeId(102), "本部保護司", centre);
        assertFound(社家署, "本署", centre);
        assertFound(高雄市社會局, "本局", centre);
        assertFound(new OfficeId(10205), "本局", Speaking.inMeetingOf(new OfficeId(10245)));
        assertFound(new OfficeId(10245), "本分局", Speaking.inMeetingOf(new OfficeId(10245)));
        assertFound(高雄市政府, "本府", centre);
        assertFound(高雄市政府, "本市", centre);
        assertFound(new OfficeId(10205), "本市警察局", centre);
        assertFound(衛福部, "貴部", centre);
        assertFound(高雄市社會局, "貴局", centre);
        assertFound(new OfficeId(300), "本部", new Speaking(社家署, 高雄市社會局, new OfficeId(301)));
        assertInstanceOf(NameReading.Unknown.class, names.resolve("本部", Speaking.inMeetingOf(高雄市政府), TODAY));
        assertInstanceOf(NameReading.Unknown.class, names.resolve("我國", centre, TODAY));
    }

    @Test
    void a_former_office_is_itself_in_its_time_and_points_on_afterwards() {
        var then = assertInstanceOf(NameReading.Found.class, names.resolve("心口司", Speaking.UNKNOWN, IN_108));
        assertEquals("衛生福利部心理及口腔健康司", then.office().name());
        var now = assertInstanceOf(NameReading.Succeeded.class, names.resolve("心口司", Speaking.UNKNOWN, TODAY));
        assertEquals(then.office(), now.former());
        assertEquals(List.of("衛生福利部心理健康司", "衛生福利部口腔健康司"), namesOf(now.successors()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各地方政府", "地方政府", "各縣市政府", "各直轄市、縣（市）政府", "各縣市"})
    void all_counties_stay_one_group_until_expanded(String words) {
        var group = assertInstanceOf(NameReading.Group.class, names.resolve(words, Speaking.UNKNOWN, TODAY));
        assertEquals("各地方政府", group.group().name());
        assertEquals(22, offices.membersOf(group.group().id(), TODAY).size());
    }

    @ParameterizedTest
    @CsvSource({
        "各直轄市縣市政府社會局(處), 22",
        "社會局處, 22",
        "各縣市衛生局, 22",
        "各地方政府衛生局, 22",
        "各縣市警察局, 22",
        "六都, 6",
        "三司一署, 4",
        "各地方政府教育局（處）, 22"
    })
    void groups_expand_by_their_rule(String words, int members) {
        var group = assertInstanceOf(NameReading.Group.class, names.resolve(words, Speaking.UNKNOWN, TODAY));
        assertEquals(members, offices.membersOf(group.group().id(), TODAY).size(), words);
    }

    @Test
    void a_group_has_the_members_of_the_day() {
        long trio = ((NameReading.Group) names.resolve("三司一署", Speaking.UNKNOWN, IN_108))
                .group()
                .id();
        assertTrue(namesOf(offices.membersOf(trio, IN_108)).contains("衛生福利部心理及口腔健康司"));
        assertTrue(namesOf(offices.membersOf(trio, TODAY)).contains("衛生福利部心理健康司"));
    }

    @Test
    void a_bare_name_only_one_county_bears_asks_outside_that_county() {
        assertFound(new OfficeId(10210), "毒防局", Speaking.inMeetingOf(高雄市政府));
        var asked =
                assertInstanceOf(NameReading.Ambiguous.class, names.resolve("毒防局", Speaking.inMeetingOf(社家署), TODAY));
        assertEquals(List.of("高雄市政府毒品防制局"), namesOf(asked.candidates()));
    }

    @Test
    void a_bureau_under_the_wrong_ending_asks_and_nonsense_is_unknown() {
        var asked = assertInstanceOf(NameReading.Ambiguous.class, names.resolve("屏東縣政府社會局", Speaking.UNKNOWN, TODAY));
        assertEquals(List.of("屏東縣政府社會處"), namesOf(asked.candidates()));
        assertInstanceOf(NameReading.Unknown.class, names.resolve("火星事務局", Speaking.UNKNOWN, TODAY));
        assertInstanceOf(NameReading.Unknown.class, names.resolve("  ", Speaking.UNKNOWN, TODAY));
        assertInstanceOf(NameReading.Unknown.class, names.resolve("(", Speaking.UNKNOWN, TODAY));
    }

    @Test
    void two_hundred_names_cost_one_statement() throws Exception {
        names.resolve("warm", Speaking.UNKNOWN, TODAY);
        container.nextRequest();
        SqlCounter import200 = SqlCounter.during(() -> {
            for (int i = 0; i < 200; i++) {
                names.resolve(i % 2 == 0 ? "高雄市社會局" : "本部社工司", Speaking.inMeetingOf(社家署), TODAY);
            }
            return null;
        });
        assertTrue(import200.count() <= 1, import200::toString);
    }

    @Test
    void every_unit_the_real_minutes_name_is_known() throws IOException {
        Path minutes = Path.of("../../../shared/minutes");
        assumeTrue(Files.isDirectory(minutes), "the real minutes are not on this machine");
        Set<String> unknown = new TreeSet<>();
        for (String name : unitsOf(minutes)) {
            NameReading reading = names.resolve(name, new Speaking(社家署, 高雄市社會局, null), IN_108);
            if (reading instanceof NameReading.Unknown) {
                unknown.add(name);
            }
        }
        assertEquals(Set.of(), unknown);
    }

    /** The words of the expected files that are names: what stands in brackets or is no office of its own is left out. */
    private static List<String> unitsOf(Path minutes) throws IOException {
        var lists = Pattern.compile("\"(?:units|proposer)\"\\s*:\\s*(\\[[^\\]]*\\]|\"[^\"]*\")");
        Set<String> noOffice =
                Set.of("none", "主責人員", "學校", "檢警", "網絡單位", "高雄市政府各網絡單位", "家防中心系統總管理者", "各網絡單位", "警察局員警", "公部門", "主管機關");
        List<String> found = new ArrayList<>();
        for (String file : List.of("expected-000.json", "expected-001.json", "expected-002.json")) {
            lists.matcher(Files.readString(minutes.resolve(file)))
                    .results()
                    .flatMap(list -> Pattern.compile("\"([^\"]+)\"")
                            .matcher(list.group(1))
                            .results())
                    .flatMap(text -> Stream.of(
                            text.group(1).replaceAll("\\([^)]*\\)", " ").split("[;、→\\s]+")))
                    .map(name -> name.replaceAll("^提案單位|^報告單位", ""))
                    .filter(name -> name.matches("[\\p{IsHan}]{2,}") && !noOffice.contains(name))
                    .forEach(found::add);
        }
        return found;
    }

    private void assertFound(OfficeId id, String words, Speaking speaking) {
        NameReading reading = names.resolve(words, speaking, TODAY);
        assertTrue(
                reading instanceof NameReading.Found found
                        && found.office().id().equals(id),
                () -> words + " should be " + offices.byId(id).orElseThrow().name() + " but is " + reading);
    }

    private static List<String> namesOf(List<OfficeRef> offices) {
        return offices.stream().map(OfficeRef::name).toList();
    }
}
