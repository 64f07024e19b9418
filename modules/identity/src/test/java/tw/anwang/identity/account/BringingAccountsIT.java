package tw.anwang.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Offices;
import tw.anwang.documents.SheetFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.RosterWork;
import tw.anwang.identity.password.Passwords;
import tw.anwang.identity.roster.LineResult;
import tw.anwang.identity.roster.RosterKind;
import tw.anwang.identity.roster.RosterLine;
import tw.anwang.identity.roster.Rosters;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

/** Accounts come as a list: looked through first, then taken over by the rules that hold by hand. */
class BringingAccountsIT {
    private static final OfficeId MINISTRY = new OfficeId(100);
    private static final OfficeId KAOHSIUNG = new OfficeId(10200);
    private static final OfficeId KAOHSIUNG_SOCIAL = new OfficeId(10201);
    private static final String HEADINGS = "帳號,姓名,電子郵件,機關單位,角色,使用期限,狀態\n";
    private static final String SOCIAL = "高雄市政府社會局";
    private static int number;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Rosters rosters;

    @Inject
    RosterWork work;

    @Inject
    RosterCodes rosterCodes;

    @Inject
    ResetCodes codes;

    @Inject
    Accounts accounts;

    @Inject
    OfficeChanges officeChanges;

    @Inject
    Offices offices;

    @Inject
    Passwords passwords;

    @Inject
    CurrentUser user;

    private AccountId administrator;
    private AccountId countyAdministrator;
    private AccountId officer;

    @BeforeEach
    void people() throws Exception {
        administrator = made("administrator", MINISTRY);
        countyAdministrator = made("countyAdministrator", KAOHSIUNG);
        officer = made("caseOfficer", KAOHSIUNG_SOCIAL);
        user.actAs(countyAdministrator);
    }

    private AccountId made(String role, OfficeId office) throws Exception {
        return container.inTransaction(() -> {
            Account account = new Account("listed" + ++number, "名冊" + number, office, Set.of(role));
            account.password()
                    .set(
                            passwords.hash("Korrekt-Pferd-1"),
                            false,
                            container.clock().instant().minus(Duration.ofDays(5)));
            em.persist(account);
            em.flush();
            return account.id();
        });
    }

    private long brought(String rows) {
        return brought((HEADINGS + rows).getBytes(StandardCharsets.UTF_8));
    }

    private long brought(byte[] file) {
        return rosters.bring(RosterKind.ACCOUNTS, "清冊.csv", new ByteArrayInputStream(file), Locale.TAIWAN);
    }

    private List<RosterLine> lines(long roster) {
        return rosters.page(RosterKind.ACCOUNTS, roster, null, 0, 10_000);
    }

    private RosterLine only(long roster) {
        assertEquals(1, lines(roster).size());
        return lines(roster).get(0);
    }

    /** As a person who confirms at once, and a job that runs at once. */
    private void takenOver(long roster) {
        rosters.confirm(RosterKind.ACCOUNTS, roster, Locale.TAIWAN);
        work.takeOver(roster, taken -> {});
    }

    private static String fresh() {
        return "fresh.one" + ++number;
    }

    private Account stored(String signInName) throws Exception {
        return container.inTransaction(() -> em.createQuery(
                        "select a from Account a left join fetch a.roles where a.signInName = :name", Account.class)
                .setParameter("name", signInName)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    private String name(AccountId id) {
        return accounts.record(id).signInName();
    }

    @Test
    void a_new_row_becomes_an_account_whose_person_sets_the_password_with_a_code() throws Exception {
        String name = fresh();
        long roster = brought(name + ",王大明,wang@example.org," + SOCIAL + ",承辦人（窗口）、查閱者,,\n");
        assertEquals(LineResult.NEW, only(roster).result());
        assertNull(stored(name), "a preview writes nothing");
        takenOver(roster);
        assertEquals(LineResult.ADDED, only(roster).result());
        assertEquals(Set.of("caseOfficer", "reader"), stored(name).roles());
        assertEquals(1, rosterCodes.waiting(roster));
        String first = rosterCodes.issue(roster).get(0).code();
        String second = rosterCodes.issue(roster).get(0).code();
        assertEquals(Optional.empty(), codes.use(first, "Ganz-neu-77"), "the next list makes those before useless");
        assertEquals(Optional.of(name), codes.use(second, "Ganz-neu-77"));
        assertEquals(
                "identity.roster.noCodes",
                assertThrows(RuleBroken.class, () -> rosterCodes.issue(roster)).key());
    }

    @Test
    void a_changed_row_says_which_fields_from_and_to() throws Exception {
        String name = name(officer);
        String had = accounts.record(officer).name();
        long roster = brought(name + ",改名了,,高雄市政府,查閱者,,\n");
        RosterLine line = only(roster);
        assertEquals(LineResult.CHANGED, line.result());
        assertEquals(
                List.of("姓名：" + had + " → 改名了", "機關單位：高雄市政府社會局 → 高雄市政府", "角色：承辦人（窗口） → 查閱者"),
                line.words().lines().toList());
        takenOver(roster);
        assertEquals(LineResult.SAVED, only(roster).result());
        assertEquals(KAOHSIUNG, stored(name).officeId());
    }

    @Test
    void the_same_list_twice_changes_nothing() throws Exception {
        String rows = fresh() + ",林小美,," + SOCIAL + ",查閱者,,\n" + name(officer) + ",林小美,," + SOCIAL + ",查閱者,,\n";
        takenOver(brought(rows));
        int version = stored(name(officer)).version();
        long again = brought(rows);
        assertEquals(Map.of(LineResult.UNCHANGED, 2L), rosters.counts(RosterKind.ACCOUNTS, again));
        assertEquals(
                "identity.roster.nothing",
                assertThrows(RuleBroken.class, () -> rosters.confirm(RosterKind.ACCOUNTS, again, Locale.TAIWAN))
                        .key());
        assertEquals(version, stored(name(officer)).version());
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void what_leaves_comes_back_unchanged(SheetFormat format) throws Exception {
        container.inTransaction(() -> em.find(Account.class, officer.value()).rename("=cmd|' /C calc'!A0", null));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(rosters.sheet(RosterKind.ACCOUNTS, false, Locale.TAIWAN), file);
        if (format == SheetFormat.CSV) {
            assertFalse(file.toString(StandardCharsets.UTF_8).contains(",=cmd"), "no program takes it for a formula");
        }
        long roster = brought(file.toByteArray());
        assertEquals(
                Set.of(LineResult.UNCHANGED),
                rosters.counts(RosterKind.ACCOUNTS, roster).keySet(),
                () -> lines(roster).get(0).toString());
        assertTrue(lines(roster).stream().anyMatch(line -> line.name().equals(name(officer))));
    }

    @Test
    void an_english_list_is_read_too() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SheetFormat.ODS.write(rosters.sheet(RosterKind.ACCOUNTS, false, Locale.ENGLISH), file);
        assertEquals(
                Set.of(LineResult.UNCHANGED),
                rosters.counts(RosterKind.ACCOUNTS, brought(file.toByteArray())).keySet());
    }

    @Test
    void a_row_gives_no_right_that_could_not_be_given_by_hand() throws Exception {
        AccountId elsewhere = made("reader", new OfficeId(10101));
        user.actAs(administrator);
        String there = name(elsewhere);
        user.actAs(countyAdministrator);
        String own = name(countyAdministrator);
        long roster = brought(fresh() + ",甲,," + SOCIAL + ",系統管理者,,\n"
                + fresh() + ",乙,,臺北市政府社會局,查閱者,,\n"
                + fresh() + ",丙,," + SOCIAL + ",查閱者、縣市稽核人員,,\n"
                + own + ",丁,,高雄市政府,查閱者,,\n"
                + there + ",戊,," + SOCIAL + ",查閱者,,\n"
                + fresh() + ",己,," + SOCIAL + ",,,\n");
        assertEquals(Map.of(LineResult.REFUSED, 6L), rosters.counts(RosterKind.ACCOUNTS, roster));
        List<String> words = lines(roster).stream().map(RosterLine::words).toList();
        assertEquals(6, words.stream().filter(one -> !one.isBlank()).count());
        assertTrue(words.get(3).contains("自己"), words::toString);
        user.actAs(administrator);
        long both = brought(fresh() + ",庚,," + SOCIAL + ",系統管理者、承辦人（窗口）,,\n");
        assertEquals(LineResult.REFUSED, only(both).result());
    }

    @Test
    void rights_are_asked_again_when_the_list_is_taken_over() throws Exception {
        String name = fresh();
        user.actAs(administrator);
        long roster = brought(name + ",新管理者,,高雄市政府,縣市管理者,,\n");
        assertEquals(LineResult.NEW, only(roster).result());
        rosters.confirm(RosterKind.ACCOUNTS, roster, Locale.TAIWAN);
        container.inTransaction(
                () -> em.find(Account.class, administrator.value()).giveRoles(Set.of("countyAdministrator")));
        user.actAs(administrator);
        work.takeOver(roster, taken -> {});
        assertEquals(LineResult.REFUSED, only(roster).result());
        assertNull(stored(name));
    }

    @Test
    void who_changed_an_account_after_the_preview_is_not_overwritten() throws Exception {
        String name = name(officer);
        String taken = fresh();
        long roster = brought(name + ",清冊說的,," + SOCIAL + ",查閱者,,\n" + taken + ",後到,," + SOCIAL + ",查閱者,,\n");
        accounts.change(
                officer,
                accounts.record(officer).version(),
                new AccountDetails("別人說的", null, KAOHSIUNG_SOCIAL, Set.of("caseOfficer")));
        accounts.create(taken, new AccountDetails("先到", null, KAOHSIUNG_SOCIAL, Set.of("reader")));
        takenOver(roster);
        assertEquals(Map.of(LineResult.OVERTAKEN, 2L), rosters.counts(RosterKind.ACCOUNTS, roster));
        assertEquals("別人說的", accounts.record(officer).name());
    }

    @Test
    void a_list_disables_at_once_and_enables_again() throws Exception {
        String name = name(officer);
        String had = accounts.record(officer).name();
        takenOver(brought(name + "," + had + ",," + SOCIAL + ",承辦人（窗口）,,已停用\n"));
        assertTrue(stored(name).isDisabled());
        takenOver(brought(name + "," + had + ",," + SOCIAL + ",承辦人（窗口）,116/3/31,使用中\n"));
        assertFalse(stored(name).isDisabled());
        assertEquals(
                Taipei.today(container.clock()).getYear() > 0,
                accounts.record(officer).endsOn() != null);
    }

    @Test
    void each_bad_cell_says_what_to_do() {
        String twice = fresh();
        long roster = brought("ａｂｃ.１" + ++number + ",全形,," + SOCIAL + ",查閱者,,\n"
                + twice + ",一,," + SOCIAL + ",查閱者,,\n"
                + twice + ",二,," + SOCIAL + ",查閱者,,\n"
                + fresh() + ",三,,沒有這個局,查閱者,,\n"
                + fresh() + ",四,," + SOCIAL + ",總統,,\n"
                + fresh() + ",五,,衛生福利部心理及口腔健康司,查閱者,,\n"
                + fresh() + ",六,not mail," + SOCIAL + ",查閱者,,\n"
                + fresh() + ",七,," + SOCIAL + ",查閱者,115/13/1,\n"
                + fresh() + ",八,," + SOCIAL + ",查閱者,110/1/1,\n"
                + fresh() + ",九,," + SOCIAL + ",查閱者,,已停用\n"
                + "a b,十,," + SOCIAL + ",查閱者,,\n"
                + fresh() + ",,," + SOCIAL + ",查閱者,,\n"
                + "'; drop table identity_account; --,十一,," + SOCIAL + ",查閱者,,\n");
        Map<Integer, RosterLine> byRow = new TreeMap<>();
        lines(roster).forEach(line -> byRow.put(line.row(), line));
        assertEquals(LineResult.NEW, byRow.get(2).result(), () -> byRow.get(2).words());
        assertTrue(byRow.get(2).name().startsWith("abc.1"), "full-width letters are the same name");
        assertEquals(LineResult.NEW, byRow.get(3).result());
        List<String> told =
                List.of("第 3 列", "沒有「沒有這個局」", "沒有「總統」", "裁撤", "電子郵件", "不是日期", "已經過去", "新帳號", "不能當帳號", "姓名", "不能當帳號");
        for (int i = 0; i < told.size(); i++) {
            RosterLine line = byRow.get(i + 4);
            assertEquals(LineResult.REFUSED, line.result());
            assertTrue(line.words().contains(told.get(i)), told.get(i) + " / " + line.words());
        }
    }

    @Test
    void an_office_that_closes_between_preview_and_confirmation_takes_nobody_in() throws Exception {
        user.actAs(administrator);
        OfficeId closing =
                officeChanges.add(new NewOffice(KAOHSIUNG, "高雄市政府臨時專案辦公室", null, OfficeKind.CENTRE, Set.of(), null));
        long roster = brought(fresh() + ",一,,高雄市政府臨時專案辦公室,查閱者,,\n");
        assertEquals(LineResult.NEW, only(roster).result());
        officeChanges.close(
                closing, 0 + version(closing), Taipei.today(container.clock()).minusDays(1), List.of());
        container.nextRequest();
        user.actAs(administrator);
        takenOver(roster);
        assertEquals(LineResult.REFUSED, only(roster).result());
    }

    private int version(OfficeId office) {
        return offices.details(office).version();
    }

    private String broken(byte[] file) {
        return assertThrows(RuleBroken.class, () -> brought(file)).key();
    }

    @Test
    void a_file_that_is_no_list_is_refused_with_a_reason() throws Exception {
        assertEquals("documents.sheet.empty", broken(new byte[0]));
        assertEquals("documents.sheet.noHeadings", broken("姓名,電話\n王,1\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("identity.roster.empty", broken(HEADINGS.getBytes(StandardCharsets.UTF_8)));
        assertEquals("documents.sheet.macros", broken(withMacro()));
        String many = HEADINGS + "a,b,,c,d,,\n".repeat(100_000);
        assertEquals("documents.sheet.tooManyRowsIn", broken(many.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] withMacro() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String part : List.of("xl/workbook.xml", "xl/vbaProject.bin")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    @Test
    void csv_comes_with_a_byte_order_mark_or_in_big5() {
        String rows = HEADINGS + fresh() + ",陳美玲,," + SOCIAL + ",查閱者,,\n";
        byte[] marked = ("\uFEFF" + rows).getBytes(StandardCharsets.UTF_8);
        assertEquals(LineResult.NEW, only(brought(marked)).result());
        assertEquals(
                LineResult.NEW,
                only(brought(rows.getBytes(Charset.forName("Big5")))).result());
    }

    @Test
    void columns_left_out_leave_their_fields_as_they_are() throws Exception {
        accounts.change(
                officer,
                accounts.record(officer).version(),
                new AccountDetails("有信箱", "a@example.org", KAOHSIUNG_SOCIAL, Set.of("caseOfficer")));
        String rows = "角色,機關單位,姓名,帳號\n查閱者," + SOCIAL + ",有信箱," + name(officer) + "\n";
        takenOver(brought(rows.getBytes(StandardCharsets.UTF_8)));
        assertEquals("a@example.org", accounts.record(officer).email());
        assertEquals(Set.of("reader"), accounts.record(officer).roles());
    }

    @Test
    void nobody_sees_another_s_list_and_without_the_right_there_is_none() {
        long roster = brought(fresh() + ",一,," + SOCIAL + ",查閱者,,\n");
        user.actAs(administrator);
        assertThrows(NotVisible.class, () -> lines(roster));
        assertThrows(NotVisible.class, () -> work.takeOver(roster, taken -> {}));
        assertThrows(NotVisible.class, () -> rosterCodes.issue(roster));
        user.actAs(officer);
        assertThrows(NotPermitted.class, () -> brought("x,y,,z,w,,\n"));
        assertThrows(NotPermitted.class, () -> rosters.sheet(RosterKind.ACCOUNTS, false, Locale.TAIWAN));
    }

    @Test
    void what_was_not_confirmed_is_never_taken_over() {
        long roster = brought(fresh() + ",一,," + SOCIAL + ",查閱者,,\n");
        assertThrows(NotVisible.class, () -> work.takeOver(roster, taken -> {}));
    }

    @Test
    void a_list_is_forgotten_after_its_time() {
        long roster = brought(fresh() + ",一,," + SOCIAL + ",查閱者,,\n");
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(31)));
        rosters.sweep();
        container.nextRequest();
        user.actAs(countyAdministrator);
        assertThrows(NotVisible.class, () -> lines(roster));
    }

    @AfterEach
    void the_many_go_again() throws Exception {
        container.inTransaction(() -> {
            for (String of : List.of("identity_reset_code", "identity_account_role")) {
                em.createNativeQuery("delete from " + of
                                + " where account_id in (select id from identity_account where name = '大量')")
                        .executeUpdate();
            }
            em.createNativeQuery("delete from identity_account where name = '大量'")
                    .executeUpdate();
        });
    }

    @Test
    void five_thousand_rows_cost_few_statements_each() throws Exception {
        StringBuilder rows = new StringBuilder(HEADINGS);
        for (int i = 0; i < 5_000; i++) {
            rows.append("bulk").append(++number).append(",大量,,").append(SOCIAL).append(",承辦人（窗口）,,\n");
        }
        byte[] file = rows.toString().getBytes(StandardCharsets.UTF_8);
        List<Long> roster = new ArrayList<>();
        SqlCounter preview = SqlCounter.during(() -> roster.add(brought(file)));
        assertTrue(preview.count() <= 60, () -> "preview: " + preview.count());
        SqlCounter taking = SqlCounter.during(() -> {
            takenOver(roster.get(0));
            return null;
        });
        // the account, its role, its row in the trail; the rest is shared by a hundred
        assertTrue(taking.count() <= 5_000 * 3 + 50 * 12, () -> "taken over: " + taking.count());
        assertEquals(Map.of(LineResult.ADDED, 5_000L), rosters.counts(RosterKind.ACCOUNTS, roster.get(0)));
        SqlCounter handing = SqlCounter.during(() -> rosterCodes.issue(roster.get(0)));
        assertTrue(handing.count() <= 5_000 + 60, () -> "codes: " + handing.count());
    }
}
