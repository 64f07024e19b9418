package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.portal.House;
import tw.anwang.testing.Visitor;

/**
 * Whoever is refused at an address that is no page stands in the trail, as at a page. Every servlet of the house is asked
 * by a demo person of each kind for what it does not give; a new one is asked without being written here.
 */
class EveryDoorRefusesIT {
    /** Nobody is refused anything there: it leads elsewhere, or answers everybody. */
    private static final Set<String> REFUSE_NOBODY =
            Set.of("/desk/calendar.ics", "/language", "/public/document", "/singleSignOn", "/singleSignOn/answer");

    /** What is asked for, where it is not enough to name nothing; a record that is not there looks like one outside. */
    private static final Map<String, String> ASKED = Map.of(
            "/desk/file", "?id=987654321",
            "/desk/jobState", "?id=987654321",
            "/identity/archive", "?year=1999",
            "/meetings/minutesDocument", "?format=odt&minutes=987654321",
            "/meetings/reportDocument", "?format=odt&meeting=987654321");

    /** No servlet of the house: the server's own, with a filter of ours before it. */
    private static final Set<String> SERVERS_OWN = Set.of("/metrics");

    @RegisterExtension
    static Portal portal = new Portal();

    private static PagePeople people;
    private static Set<String> everybody;
    private static Set<String> oneOfEachKind;

    @BeforeAll
    static void demoPeople() {
        people = new PagePeople(portal);
        everybody = portal.people().keySet();
        oneOfEachKind = portal.oneOfEachKind().keySet();
    }

    @TestFactory
    Stream<DynamicTest> who_is_refused_leaves_one_row() {
        return doors().filter(door -> !REFUSE_NOBODY.contains(door))
                .map(door -> dynamicTest(door, () -> refused(door, oneOfEachKind)));
    }

    /** The test before this one asks one person of each kind. */
    @TestFactory
    @Tag("full")
    Stream<DynamicTest> whoever_is_refused_leaves_one_row() {
        return doors().filter(door -> !REFUSE_NOBODY.contains(door))
                .map(door -> dynamicTest(door, () -> refused(door, everybody)));
    }

    private static void refused(String door, Set<String> asking) {
        Map<String, Integer> expected = rows();
        int refused = 0;
        for (String person : asking) {
            if (isRefused(person, door)) {
                expected.merge(person, 1, Integer::sum);
                refused++;
            }
        }
        assertTrue(refused > 0, door + " refuses nobody: say here what it gives to whom");
        assertEquals(expected, rows(), "who was refused at " + door + ", and how often until now");
    }

    private static boolean isRefused(String person, String door) {
        Visitor visitor = people.visitor(person);
        int status = visitor.get(door + ASKED.getOrDefault(door, "")).status();
        return List.of(403, 404).contains(status);
    }

    /** How often each was refused so far. */
    private static Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        portal.rows("select a.sign_in_name, count(*) from " + portal.database().trailSchema() + ".trail_act t"
                        + " join identity_account a on a.id = t.account_id where t.verb = 'refused'"
                        + " group by a.sign_in_name")
                .forEach(row -> rows.put(row.get(0), Integer.valueOf(row.get(1))));
        return rows;
    }

    @Test
    void the_row_says_what_a_page_would_say() {
        Map<String, String> rows = Map.of(
                "/identity/accounts.ods", "identity.account identity.accounts /identity/accounts.ods",
                "/identity/selfAudit.ods", "identity.account identity.audit /identity/selfAudit.ods",
                "/metrics", "identity.account identity.administer /metrics",
                "/identity/archive?year=1999", "identity.account identity.auditCountry /identity/archive",
                "/desk/file?id=987654321", "desk.file /desk/file",
                "/desk/jobState?id=987654321", "desk.job /desk/jobState",
                "/meetings/reportDocument?format=odt&meeting=987654321", "meetings.meeting /meetings/reportDocument");
        rows.forEach((address, words) -> {
            people.visitor("shejia.officer").get(address);
            assertEquals(words, last("shejia.officer"), address);
        });
        people.visitor("admin").get("/meetings/trackedItems.csv");
        assertEquals("identity.account meetings.read /meetings/trackedItems.csv", last("admin"));
    }

    /** A record that is there, of somebody else, by its number. */
    @Test
    void a_file_of_somebody_else_stands_there_by_its_number() throws SQLException {
        try (var database = portal.database().connect();
                var statement = database.createStatement()) {
            statement.executeUpdate("insert into desk_file (sha256, name, media_type, size, record_kind, record_id,"
                    + " added_by, added_at) select repeat('0', 64), 'a.txt', 'text/plain', 1, 'desk.job', 0, id, now()"
                    + " from identity_account where sign_in_name = 'shejia.officer'");
            String file = portal.value("select max(id) from desk_file").orElseThrow();
            assertEquals(
                    404, people.visitor("admin").get("/desk/file?id=" + file).status());
            assertEquals(
                    file,
                    portal.value("select record_id from " + ofPerson("admin") + " order by id desc limit 1")
                            .orElseThrow());
            statement.executeUpdate("delete from desk_file where id = " + file);
        }
    }

    @Test
    void the_page_of_the_refusal_names_the_right_in_words() {
        Visitor.Answer answer = people.visitor("shejia.officer").get("/identity/selfAudit.ods");
        assertTrue(answer.body().contains("查閱本單位及所屬人員的存取軌跡"), answer.body());
    }

    private static String last(String person) {
        return portal.value("select concat(kind, ' ', detail) from " + ofPerson(person) + " order by id desc limit 1")
                .orElseThrow();
    }

    private static String ofPerson(String person) {
        return portal.database().trailSchema() + ".trail_act where verb = 'refused' and account_id ="
                + " (select id from identity_account where sign_in_name = '" + person + "')";
    }

    private static Stream<String> doors() {
        Stream<String> house = House.CLASSES.stream()
                .filter(type -> type.isAssignableTo(HttpServlet.class))
                .map(type -> type.getAnnotationOfType(WebServlet.class))
                .flatMap(mapped -> Stream.concat(Stream.of(mapped.value()), Stream.of(mapped.urlPatterns())));
        return Stream.concat(house, SERVERS_OWN.stream()).collect(Collectors.toCollection(TreeSet::new)).stream();
    }
}
