package tw.anwang.identity.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeDetails;
import tw.anwang.directory.OfficeEntry;
import tw.anwang.directory.OfficeFilter;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeList;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Remit;
import tw.anwang.documents.SheetFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.RosterWork;
import tw.anwang.identity.roster.LineResult;
import tw.anwang.identity.roster.RosterKind;
import tw.anwang.identity.roster.RosterLine;
import tw.anwang.identity.roster.Rosters;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;
import tw.anwang.testing.TestAccount;

/** Offices come as a list: every change is one that the directory's verbs allow. */
class BringingOfficesIT {
    private static final String HEADINGS = "編號,全銜,簡稱,層級,上級機關,縣市,業務,成立日,裁撤日,更名生效日,承接單位,曾用名,別名,聯繫窗口\n";
    private static final String PARENT = "高雄市政府";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    Rosters rosters;

    @Inject
    RosterWork work;

    @Inject
    OfficeList list;

    @Inject
    Offices offices;

    @Inject
    AdministeredOffices administered;

    @Inject
    CurrentUser user;

    @BeforeEach
    void an_administrator_is_signed_in() throws Exception {
        user.actAs(account("administrator"));
    }

    private AccountId account(String role) throws Exception {
        return new AccountId(TestAccount.called("甲").with(role).in(container.database(), 100));
    }

    private long brought(String rows) {
        return brought((HEADINGS + rows).getBytes(StandardCharsets.UTF_8));
    }

    private long brought(byte[] file) {
        return rosters.bring(RosterKind.OFFICES, "機關.csv", new ByteArrayInputStream(file), Locale.TAIWAN);
    }

    private List<RosterLine> lines(long roster) {
        return rosters.page(RosterKind.OFFICES, roster, null, 0, 1000);
    }

    private Map<LineResult, Long> takenOver(long roster) {
        rosters.confirm(RosterKind.OFFICES, roster, Locale.TAIWAN);
        work.takeOver(roster, taken -> {});
        return rosters.counts(RosterKind.OFFICES, roster);
    }

    private OfficeDetails named(String name) {
        OfficeId id = list.matching(new OfficeFilter(name, null, null, null, LocalDate.of(2026, 11, 25))).stream()
                .map(OfficeEntry::office)
                .filter(office -> office.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        return offices.details(id);
    }

    @Test
    void an_office_and_one_below_it_come_in_one_list_and_a_second_time_nothing_changes() {
        String rows = ",高雄市政府甲試辦局,甲局,局處,高雄市政府,高雄市,社政、勞政,112/7/1,,,,,甲試,林窗口/07-000/a@example.org\n"
                + ",高雄市政府甲試辦局一科,,中心,高雄市政府甲試辦局,,,,,,,,,\n";
        long roster = brought(rows);
        assertEquals(Map.of(LineResult.NEW, 2L), rosters.counts(RosterKind.OFFICES, roster), () -> lines(roster)
                .toString());
        assertEquals(Map.of(LineResult.ADDED, 2L), takenOver(roster), () -> lines(roster)
                .toString());
        OfficeDetails office = named("高雄市政府甲試辦局");
        assertEquals(Set.of(Remit.SOCIAL, Remit.LABOUR), office.remits());
        assertEquals("林窗口", office.windows().get(0).name());
        assertEquals(office.office().id(), named("高雄市政府甲試辦局一科").parent());
        long again = brought(rows);
        assertEquals(Map.of(LineResult.UNCHANGED, 2L), rosters.counts(RosterKind.OFFICES, again), () -> lines(again)
                .toString());
    }

    @Test
    void what_leaves_comes_back_unchanged() throws Exception {
        for (Locale language : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            SheetFormat.ODS.write(rosters.sheet(RosterKind.OFFICES, false, language), file);
            long roster = brought(file.toByteArray());
            assertEquals(
                    Set.of(LineResult.UNCHANGED),
                    rosters.counts(RosterKind.OFFICES, roster).keySet(),
                    () -> lines(roster).subList(0, 3).toString());
        }
    }

    @Test
    void the_whole_directory_is_judged_with_few_statements() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SheetFormat.CSV.write(rosters.sheet(RosterKind.OFFICES, false, Locale.TAIWAN), file);
        SqlCounter sent = SqlCounter.during(() -> brought(file.toByteArray()));
        assertTrue(sent.count() <= 20, sent::toString);
    }

    @Test
    void a_new_name_with_its_day_keeps_the_former_one_and_without_a_day_corrects() {
        takenOver(brought(",高雄市政府乙試辦局,,局處,高雄市政府,,,,,,,,,\n"));
        long id = named("高雄市政府乙試辦局").office().id().value();
        takenOver(brought(id + ",高雄市政府丙試辦局,丙局,局處,高雄市政府,,,,,115/1/1,,,,\n"));
        OfficeDetails renamed = named("高雄市政府丙試辦局");
        assertEquals(List.of("高雄市政府乙試辦局"), OfficeWords.formers(renamed));
        takenOver(brought(id + ",高雄市政府丙試驗局,丙局,局處,高雄市政府,,,,,,,高雄市政府乙試辦局,,\n"));
        assertEquals(List.of("高雄市政府乙試辦局"), OfficeWords.formers(named("高雄市政府丙試驗局")));
    }

    @Test
    void closing_names_the_successor() {
        takenOver(brought(",高雄市政府丁試辦局,,局處,高雄市政府,,,,,,,,,\n,高雄市政府戊試辦局,,局處,高雄市政府,,,,,,,,,\n"));
        long roster = brought(",高雄市政府丁試辦局,,局處,高雄市政府,,,,115/6/30,,高雄市政府戊試辦局,,,\n");
        assertEquals(
                List.of("裁撤日：— → 115/06/30", "承接單位：— → 高雄市政府戊試辦局"),
                lines(roster).get(0).words().lines().toList());
        takenOver(roster);
        assertEquals(LocalDate.of(2026, 6, 30), named("高雄市政府丁試辦局").to());
    }

    @Test
    void a_verb_that_refuses_undoes_its_own_row_and_no_other() {
        long roster = brought(",高雄市政府己試辦局,,局處,高雄市政府,,,,,,,,,沒有信箱/07/not mail\n" + ",高雄市政府庚試辦局,,局處,高雄市政府,,,,,,,,,\n");
        Map<LineResult, Long> ended = takenOver(roster);
        assertEquals(Map.of(LineResult.REFUSED, 1L, LineResult.ADDED, 1L), ended);
        assertTrue(
                lines(roster).get(0).words().contains("not mail"),
                () -> lines(roster).get(0).words());
        assertThrows(java.util.NoSuchElementException.class, () -> named("高雄市政府己試辦局"));
    }

    @Test
    void each_bad_row_says_what_to_do() {
        takenOver(brought(",高雄市政府辛試辦局,,局處,高雄市政府,,,112/1/1,,,,,,\n"));
        long roster = brought("999999999,甲,,局處,高雄市政府,,,,,,,,,\n"
                + ",,,局處,高雄市政府,,,,,,,,,\n"
                + ",高雄市政府壬試辦局,,大局,高雄市政府,,,,,,,,,\n"
                + ",高雄市政府癸試辦局,,局處,沒有這個府,,,,,,,,,\n"
                + ",高雄市政府子試辦局,,局處,高雄市政府,臺北市,,,,,,,,\n"
                + ",高雄市政府丑試辦局,,局處,,,,,,,,,,\n"
                + ",高雄市政府辛試辦局,,中心,高雄市政府,,,112/1/1,,,,,,\n"
                + ",高雄市政府辛試辦局,,局處,高雄市政府,,,112/1/1,,,,,,\n"
                + ",新新市政府,,縣市政府,高雄市政府,,,,,,,,,\n");
        List<RosterLine> lines = lines(roster);
        Map<Integer, String> words = lines.stream().collect(Collectors.toMap(RosterLine::row, RosterLine::words));
        assertEquals(
                Set.of(LineResult.REFUSED),
                lines.stream().map(RosterLine::result).collect(Collectors.toSet()),
                words::toString);
        List<String> told = List.of("沒有編號", "請填全銜", "沒有「大局」", "沒有「沒有這個府」", "臺北市", "上級", "不能用清冊改", "第 8 列", "縣市政府");
        for (int i = 0; i < told.size(); i++) {
            assertTrue(words.get(i + 2).contains(told.get(i)), told.get(i) + " / " + words.get(i + 2));
        }
    }

    @Test
    void who_changed_an_office_after_the_preview_is_not_overwritten() {
        takenOver(brought(",高雄市政府寅試辦局,,局處,高雄市政府,,,,,,,,,\n"));
        long roster = brought(",高雄市政府寅試辦局,寅局,局處,高雄市政府,,,,,,,,新別名,\n");
        administered.addAlias(named("高雄市政府寅試辦局").office().id(), "別人加的");
        assertEquals(Map.of(LineResult.OVERTAKEN, 1L), takenOver(roster));
        assertEquals(Set.of("別人加的"), OfficeWords.aliases(named("高雄市政府寅試辦局")));
    }

    @Test
    void who_administers_no_offices_brings_none() throws Exception {
        user.actAs(account("countyAdministrator"));
        assertThrows(NotPermitted.class, () -> brought(",甲,,局處,高雄市政府,,,,,,,,,\n"));
    }
}
