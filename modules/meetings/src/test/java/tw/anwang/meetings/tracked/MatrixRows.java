package tw.anwang.meetings.tracked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.anwang.desk.Files;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.role.RoleNames;
import tw.anwang.testing.ModuleContainer;

/**
 * A series of 社家署 and one of 高雄市, with meetings, their rounds and overdue items: open to their parties, of the county,
 * kept to their parties, and 密. What each office takes part in stands beside them.
 */
final class MatrixRows {
    static final long STAFF = 101;
    static final long LEAD = 103;
    static final long KAOHSIUNG = 10201;
    static final long HEALTH = 10202;
    static final long OUTSIDE = 300;

    /** Offices and how the table calls them. */
    static final Map<Long, String> OFFICES = new TreeMap<>(Map.of(
            STAFF, "staff unit",
            LEAD, "leading agency",
            KAOHSIUNG, "county bureau that takes part",
            HEALTH, "another bureau of that county",
            OUTSIDE, "office outside"));

    /** Reads, and sees the own county, or everything. */
    static final String COUNTY = "matrixCounty";

    static final String COUNTRY = "matrixCountry";

    static final long SERIES = 470_001;
    private static final long SERIES_KEPT = 470_002;
    private static final long SERIES_COUNTY = 470_003;

    private static final long LED = 470_101;
    private static final long LED_KEPT = 470_102;
    private static final long COUNTYS = 470_103;
    private static final long COUNTYS_OTHER = 470_104;
    private static final long COUNTYS_KEPT = 470_105;

    /** 密: for those among its parties whose role sees what is 密. */
    static final long LED_CONFIDENTIAL = 470_106;

    /** Items and meetings that an office takes part in; a meeting has the number of its item. */
    static final Map<Long, List<Long>> ROWS = Map.of(
            STAFF, List.of(LED, LED_KEPT, COUNTYS, LED_CONFIDENTIAL),
            LEAD, List.of(LED, LED_KEPT, LED_CONFIDENTIAL),
            KAOHSIUNG, List.of(COUNTYS),
            HEALTH, List.of(COUNTYS_OTHER, COUNTYS_KEPT),
            OUTSIDE, List.of());

    static final List<Long> COUNTY_ROWS = List.of(COUNTYS, COUNTYS_OTHER);
    static final List<Long> COUNTRY_ROWS = List.of(LED, COUNTYS, COUNTYS_OTHER);

    /** Rounds: of the meetings an office takes part in, each with the number of its meeting, and those that ask it. */
    static final Map<Long, List<Long>> ROUNDS = Map.of(
            STAFF, List.of(LED, LED_KEPT, COUNTYS, LED_CONFIDENTIAL),
            LEAD, List.of(LED, LED_KEPT, LED_CONFIDENTIAL, SERIES),
            KAOHSIUNG, List.of(COUNTYS, SERIES, LED_CONFIDENTIAL),
            HEALTH, List.of(COUNTYS_OTHER, COUNTYS_KEPT, SERIES),
            OUTSIDE, List.of());

    static final List<Long> ALL_ROUNDS =
            List.of(LED, LED_KEPT, COUNTYS, COUNTYS_OTHER, COUNTYS_KEPT, LED_CONFIDENTIAL, SERIES);

    static final Map<Long, List<Long>> SERIES_SEEN = Map.of(
            STAFF, List.of(SERIES, SERIES_KEPT),
            LEAD, List.of(SERIES_KEPT),
            KAOHSIUNG, List.of(),
            HEALTH, List.of(SERIES_COUNTY),
            OUTSIDE, List.of());
    static final List<Long> COUNTY_SERIES = List.of(SERIES_COUNTY);
    static final List<Long> COUNTRY_SERIES = List.of(SERIES, SERIES_COUNTY);

    private final ModuleContainer container;

    MatrixRows(ModuleContainer container) {
        this.container = container;
    }

    /** Once; other tests of the module find them too. */
    void lay() throws SQLException {
        role(COUNTY, "scope.county");
        role(COUNTRY, "scope.everything");
        series(SERIES, STAFF, null, 0, STAFF);
        series(SERIES_KEPT, STAFF, null, 1, STAFF, LEAD);
        series(SERIES_COUNTY, HEALTH, "6400000000", 0, HEALTH);
        sql("insert ignore into meetings_meeting (id, series_id, title, state, lead_office_id, sensitivity) values ("
                + SERIES + ", " + SERIES + ", '填報的會議', 'PLANNED', 400, 1)");
        sql("insert ignore into meetings_round (id, meeting_id, series_id, opened_on, due_on, state) values (" + SERIES
                + ", " + SERIES + ", " + SERIES + ", curdate(), curdate(), 'OPEN')");
        row(LED, LEAD, null, 0, LEAD, STAFF);
        row(LED_KEPT, LEAD, null, 1, LEAD, STAFF);
        row(COUNTYS, KAOHSIUNG, "6400000000", 0, KAOHSIUNG, STAFF);
        row(COUNTYS_OTHER, HEALTH, "6400000000", 0, HEALTH);
        row(COUNTYS_KEPT, HEALTH, "6400000000", 1, HEALTH);
        row(LED_CONFIDENTIAL, LEAD, null, 2, LEAD, STAFF);
        // a bureau that takes no part in the meeting that is 密, and is asked before it
        sql("insert ignore into meetings_answer (id, round_id, tracked_item_id, office_id, part, state) values ("
                + (LED_CONFIDENTIAL + 1000) + ", " + LED_CONFIDENTIAL + ", " + COUNTYS + ", " + KAOHSIUNG
                + ", 'LEAD', 'NONE')");
    }

    private void role(String code, String scope) throws SQLException {
        sql("insert ignore into identity_role (code, position) values ('" + code + "', 98)");
        sql("insert ignore into identity_role_permission values ('" + code + "', '" + scope + "'), ('" + code
                + "', 'meetings.read')");
    }

    private void series(long id, long lead, String county, int kept, long... offices) throws SQLException {
        if (isNew("meetings_series", id)) {
            sql(
                    "insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals, readers,"
                            + " county_code, lead_office_id, sensitivity) values (" + id + ", '範圍矩陣" + id
                            + "', '範圍矩陣', " + lead
                            + ", 'INTERNAL', true, 'TAKING_PART', " + quoted(county) + ", " + lead + ", " + kept + ")");
            parties("meetings_series_party", "record_id, part, office_id", id + ", 'LEAD'", offices);
        }
    }

    /** An overdue item with a sent answer and a file, a meeting with minutes and a file. */
    private void row(long id, long lead, String county, int kept, long... offices) throws SQLException {
        if (!isNew("meetings_tracked_item", id)) {
            return;
        }
        String scope = quoted(county) + ", " + lead + ", " + kept + ")";
        sql(
                "insert into meetings_tracked_item (id, series_id, number, title, text, handling, tracking, urgent_on, due_kind,"
                        + " county_code, lead_office_id, sensitivity) values (" + id + ", " + SERIES + ", '1-矩" + id
                        + "', '範圍矩陣事項', '內容', 'REPORT', 'UNDER', '2020-01-01', 'NONE', " + scope);
        parties(
                "meetings_tracked_item_party",
                "record_id, urgent_on, part, office_id",
                id + ", '2020-01-01', 'LEAD'",
                offices);
        sql(
                "insert into meetings_answer (id, round_id, tracked_item_id, office_id, part, state, text, sent_text, sent_at,"
                        + " sent_by) values (" + id + ", " + SERIES + ", " + id + ", " + lead
                        + ", 'LEAD', 'SENT', '已辦理', '已辦理', utc_timestamp(), '某人')");
        sql(
                "insert into meetings_meeting (id, series_id, title, state, county_code, lead_office_id, sensitivity) values ("
                        + id + ", " + SERIES + ", '範圍矩陣會議', 'PLANNED', " + scope);
        parties("meetings_meeting_party", "record_id, part, office_id", id + ", 'LEAD'", offices);
        sql(
                "insert into meetings_minutes (id, meeting_id, number, state, original_text, imported_by, imported_at) values ("
                        + id + ", " + id + ", 1, 'REVIEW', '內容', '某人', utc_timestamp())");
        sql("insert into meetings_round (id, meeting_id, series_id, opened_on, due_on, state) values (" + id + ", " + id
                + ", " + SERIES + ", curdate(), curdate(), 'OPEN')");
        consultation(id, scope, lead, offices);
        proposal(id, scope, lead, offices);
        container.get(CurrentUser.class).actAs(person("officeHead", lead));
        for (String kind :
                List.of("meetings.answer", "meetings.meeting", "meetings.consultation", "meetings.proposal")) {
            container.get(Files.class).add(kind, id, "附件.txt", new ByteArrayInputStream("內容".getBytes(UTF_8)));
        }
    }

    /** What the leading office asks the others about, for that meeting. */
    private void consultation(long id, String scope, long lead, long... offices) throws SQLException {
        sql("insert into meetings_consultation (id, title, state, closes_at, opened_at, meeting_id, county_code,"
                + " lead_office_id, sensitivity) values (" + id
                + ", '範圍矩陣徵詢', 'OPEN', utc_timestamp() + interval 1 day, utc_timestamp(), " + id + ", " + scope);
        parties("meetings_consultation_party", "record_id, part, office_id", id + ", 'READER'", offices);
        sql("insert into meetings_consultation_reply (consultation_id, edition, office_id, state, asked_at) select "
                + id
                + ", 1, office_id, 'NONE', utc_timestamp() from meetings_consultation_party where record_id = " + id
                + " and office_id <> " + lead);
    }

    /** What the leading office proposes to that meeting, with an opinion that is owed. */
    private void proposal(long id, String scope, long lead, long... offices) throws SQLException {
        sql(
                "insert into meetings_proposal (id, meeting_id, number, subject, explanation, state, submitted_at, county_code,"
                        + " lead_office_id, sensitivity) values (" + id + ", " + id
                        + ", 1, '範圍矩陣提案', '說明', 'SUBMITTED', utc_timestamp(), " + scope);
        parties("meetings_proposal_party", "record_id, part, office_id", id + ", 'PROPOSER'", offices);
        sql("insert into meetings_opinion (id, proposal_id, office_id, due_on, asked_at) values (" + id + ", " + id
                + ", " + lead + ", curdate(), utc_timestamp())");
    }

    private void parties(String table, String columns, String values, long... offices) throws SQLException {
        for (long office : offices) {
            sql("insert into " + table + " (" + columns + ") values (" + values + ", " + office + ")");
        }
    }

    /** The file beside that record. */
    long file(String kind, long record) {
        try {
            return Long.parseLong(
                    texts("select id from desk_file where record_kind = '" + kind + "' and record_id = " + record)
                            .get(0));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Those whose names stand in the messages, and the two made here. */
    List<String> roles() throws SQLException {
        RoleNames names = container.get(RoleNames.class);
        List<String> roles = new ArrayList<>(texts("select code from identity_role order by position").stream()
                .filter(names::isOfTheProduct)
                .toList());
        roles.addAll(List.of(COUNTY, COUNTRY));
        return roles;
    }

    boolean reads(String role) throws SQLException {
        return may(role, "meetings.read");
    }

    /** Whether the role sees what is 密. */
    boolean confidential(String role) throws SQLException {
        return may(role, "scope.confidential");
    }

    private boolean may(String role, String right) throws SQLException {
        return !texts("select 1 from identity_role_permission where permission = '" + right + "' and role_code = '"
                        + role + "'")
                .isEmpty();
    }

    AccountId person(String role, long office) throws SQLException {
        String name = "matrix." + role + "." + office;
        sql("insert ignore into identity_account (sign_in_name, name, office_id) values ('" + name + "', '測試', "
                + office + ")");
        String id = texts("select id from identity_account where sign_in_name = '" + name + "'")
                .get(0);
        sql("insert ignore into identity_account_role values (" + id + ", '" + role + "')");
        return new AccountId(Long.parseLong(id));
    }

    private boolean isNew(String table, long id) throws SQLException {
        return texts("select id from " + table + " where id = " + id).isEmpty();
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private void sql(String statement) throws SQLException {
        container.database().run(statement);
    }

    private List<String> texts(String query) throws SQLException {
        return container.database().texts(query);
    }
}
