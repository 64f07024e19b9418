package tw.anwang.registry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.trail.TrailTables;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Offices of one county and one of another, people in them, and households as a test needs them. */
public final class RegistryFixture {
    public static final String COUNTY = "6400000000";
    public static final OfficeId SOCIAL = new OfficeId(10201);
    public static final OfficeId EDUCATION = new OfficeId(10203);
    public static final OfficeId PROTECTION = new OfficeId(10211);
    public static final OfficeId ELSEWHERE = new OfficeId(10301);
    public static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

    private final ModuleContainer container;

    public RegistryFixture(ModuleContainer container) {
        this.container = container;
    }

    /** A social worker of that office. */
    public AccountId worker(OfficeId office) throws SQLException {
        return person(office, "socialWorker");
    }

    public AccountId person(OfficeId office, String... roles) throws SQLException {
        rolesOfTests();
        return new AccountId(TestAccount.called("測試社工").with(roles).in(container.database(), office.value()));
    }

    private void rolesOfTests() throws SQLException {
        try (Connection connection = container.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert ignore into identity_role (code, position) values ('everythingForTests', 99),"
                    + " ('namesForTests', 99)");
            statement.execute("insert ignore into identity_role_permission values"
                    + " ('everythingForTests', 'scope.everything'), ('everythingForTests', 'registry.read'),"
                    + " ('namesForTests', 'scope.clear.victim')");
        }
    }

    /** What the trail has since: verb, record or shown records, and detail of each act about households. */
    public List<String> traced(Callable<?> work) throws Exception {
        long before = last();
        work.call();
        return acts("select concat_ws(' ', verb, coalesce(record_id, shown_ids), detail) from " + trail()
                + " where kind = 'registry.household' and id > " + before + " order by id");
    }

    private long last() throws SQLException {
        return Long.parseLong(
                acts("select coalesce(max(id), 0) from " + trail()).get(0));
    }

    private String trail() {
        return container.get(TrailTables.class).acts();
    }

    private List<String> acts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = container.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    public static NewPerson person(String name, LocalDate bornOn, MemberRole role) {
        return new NewPerson(null, name, Sex.FEMALE, bornOn, null, role);
    }

    /** A household of these people. */
    public HouseholdId household(OfficeId lead, Sensitivity sensitivity, NewPerson... people) throws Exception {
        return household(null, lead, sensitivity, people);
    }

    /** The same in that district. */
    public HouseholdId household(String district, OfficeId lead, Sensitivity sensitivity, NewPerson... people)
            throws Exception {
        return container.inTransaction(() ->
                container.get(Families.class).register(null, COUNTY, district, lead, sensitivity, List.of(people)));
    }

    public List<FamilyMember> members(HouseholdId household) throws Exception {
        return new ArrayList<>(
                container.inTransaction(() -> container.get(Families.class).members(household)));
    }

    /** That office serves the household, or one in it. */
    public long serves(HouseholdId household, PersonId person, OfficeId office, boolean leads, Sensitivity kept)
            throws Exception {
        ServiceSystem system = office.equals(EDUCATION) ? ServiceSystem.EDUCATION : ServiceSystem.WELFARE;
        return container.inTransaction(() -> container
                .get(Involvements.class)
                .begin(new NewInvolvement(
                        household,
                        person,
                        system,
                        office,
                        null,
                        leads,
                        BEGAN,
                        kept,
                        "registry.test",
                        household.value() * 10 + office.value() % 10)));
    }

    public void end(HouseholdId household, OfficeId office, LocalDate day) throws Exception {
        container.inTransaction(() -> container
                .get(Involvements.class)
                .end("registry.test", household.value() * 10 + office.value() % 10, day));
    }
}
