package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.UsedGrant;
import tw.anwang.identity.WhoOpened;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Under which role and grant something was done is told to the auditor, to the person, and to who answers for the record. */
class ActsUnderAGrantIT {
    private static final OfficeId OWNER = new OfficeId(10301);
    private static final OfficeId OFFICE = new OfficeId(10201);
    private static final String KIND = "sample.underGrant";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    private static long record = 90_000;

    @Inject
    NewActs acts;

    @Inject
    TrailSearch search;

    @Inject
    WhoOpened opened;

    @Inject
    CurrentUser user;

    private long person;
    private long granted;
    private long glass;

    /** Somebody reads a record by right, under a grant, and by 緊急調閱. */
    @BeforeEach
    void threeReadings() throws Exception {
        record += 10;
        person = account("underGrant" + record, "caseOfficer", OFFICE);
        granted = grant("'府社婦字第" + record + "號'", "null", "null");
        glass = grant("null", String.valueOf(record), "'2030-01-01 04:00:00'");
        sql("insert into identity_glass (grant_id, kind, record_id, record_words, lead_office_id, account_id, reason,"
                + " opened_at, until, reviewing_office_id, review_by) values (" + glass + ", '" + KIND + "', " + record
                + ", '甲案', 10301, " + person
                + ", '急', '2030-01-01', '2030-01-01 04:00:00', 10301, '2030-01-04')");
        reads(null);
        reads(granted);
        reads(glass);
        user.actAs(new AccountId(account("auditor" + record, "officeHead", OFFICE)));
    }

    @Test
    void the_auditor_reads_what_the_grant_was() {
        UsedGrant told =
                asked(Map.of("kind", KIND, "record", "" + record)).get(1).grant();
        assertEquals(granted, told.number());
        assertEquals("府社婦字第" + record + "號", told.documentNumber());
        assertEquals("共同訪視", told.purpose());
        assertEquals("個資法第16條", told.legalBasis());
        assertEquals(OWNER, told.owner());
        assertEquals("underGrant" + record, told.granteePerson());
        assertEquals(LocalDate.of(2029, 1, 1), told.from());
        assertFalse(told.isGlass());
    }

    @Test
    void the_auditor_reads_which_break_the_glass_it_was_and_why() {
        List<TrailLine> lines = asked(Map.of("kind", KIND, "record", "" + record));
        UsedGrant told = lines.get(0).grant();
        assertTrue(told.isGlass());
        assertEquals("甲案", told.record());
        assertEquals("共同訪視", told.purpose());
        assertNull(lines.get(2).grant());
        assertEquals(List.of("caseOfficer"), lines.get(2).roles());
    }

    @Test
    void acts_are_found_by_the_number_of_the_grant_and_by_its_document_number() {
        assertEquals(granted, only(Map.of("grant", "" + granted)).grant().number());
        assertEquals(glass, only(Map.of("grant", "" + glass)).grant().number());
        TrailLine byDocument = only(Map.of("grant", " 府社婦字第" + record + "號 "));
        assertEquals(granted, byDocument.grant().number());
        assertEquals(List.of(), asked(Map.of("grant", granted + "號")));
    }

    @Test
    void of_one_grant_any_time_may_be_asked_for() {
        Map<String, String> years = Map.of("from", "100/1/1", "to", "120/12/31");
        assertThrows(RuleBroken.class, () -> asked(years));
        assertEquals(
                1,
                asked(Map.of("from", "100/1/1", "to", "120/12/31", "grant", "" + granted))
                        .size());
    }

    @Test
    void a_person_reads_it_of_the_own_acts() {
        user.actAs(new AccountId(person));
        List<TrailLine> mine = search.mine(filter(Map.of()), new Paging(1, 20, 20, Map.of()));
        assertEquals(granted, mine.get(1).grant().number());
        assertEquals(List.of("caseOfficer"), mine.get(1).roles());
    }

    @Test
    void a_head_of_an_office_that_answers_for_the_record_reads_who_opened_it() {
        List<WhoOpened.Opening> openings =
                opened.of(KIND, record, 1, OWNER, OFFICE).openings();
        assertEquals(3, openings.size());
        assertTrue(openings.get(0).grant().isGlass());
        assertEquals(granted, openings.get(1).grant().number());
        assertNull(openings.get(2).grant());
        assertEquals(List.of("caseOfficer"), openings.get(2).roles());
        assertEquals(
                "readTrail",
                asked(Map.of("kind", KIND, "record", "" + record)).get(0).verb());
    }

    @Test
    void a_clerk_of_that_office_and_a_head_of_another_do_not() throws Exception {
        assertThrows(NotVisible.class, () -> opened.of(KIND, record, 1, OWNER, null));
        user.actAs(new AccountId(person));
        assertThrows(NotVisible.class, () -> opened.of(KIND, record, 1, OWNER, OFFICE));
    }

    private TrailLine only(Map<String, String> typed) {
        List<TrailLine> lines = asked(typed);
        assertEquals(1, lines.size());
        assertEquals(1, search.count(filter(typed)));
        return lines.get(0);
    }

    private List<TrailLine> asked(Map<String, String> typed) {
        return search.page(filter(typed), new Paging(1, 20, 20, Map.of()));
    }

    private static TrailFilter filter(Map<String, String> typed) {
        return new TrailQuestion(typed, Taipei.today(container.clock())).filter();
    }

    private void reads(Long grant) throws Exception {
        container.inTransaction(() -> acts.add(
                new NewAct(person, OFFICE.value(), "caseOfficer", null, "read", KIND, record, null, null, grant)));
    }

    private long grant(String document, String one, String until) throws SQLException {
        sql("insert into identity_grant (owner_office_id, grantee_account_id, record_id, purpose, legal_basis,"
                + " document_number, from_day, to_day, until, review_on, state, requested_by) values (10301, " + person
                + ", " + one + ", '共同訪視', '個資法第16條', " + document + ", '2029-01-01', '2031-01-01', " + until
                + ", '2030-01-01', 'ON', 1)");
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery("select max(id) from identity_grant")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long account(String name, String role, OfficeId office) throws SQLException {
        return TestAccount.named(name).with(role).in(container.database(), office.value());
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
