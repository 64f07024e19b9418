package tw.anwang.welfare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.HouseholdReferences;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.PersonReferences;
import tw.anwang.registry.References;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.RenamedRows;
import tw.anwang.welfare.familycase.CaseFixture;

/** Two records of one person become one: cases about the one are about the other. */
class MergedPeopleOfCasesIT {
    private static final PersonId GONE = new PersonId(990_001);
    private static final PersonId KEPT = new PersonId(990_002);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    @Any
    Instance<PersonReferences> all;

    @Inject
    CurrentUser user;

    @Inject
    @Any
    Instance<HouseholdReferences> households;

    private static <T, R extends References<T>> RenamedRows<T> rows(Instance<R> all, T nobody) {
        return new RenamedRows<>(
                container, named -> ofCases(all).moving(named, nobody), (rows, from, to) -> ofCases(all)
                        .rename(rows, from, to));
    }

    private static <R extends References<?>> R ofCases(Instance<R> all) {
        return all.stream()
                .filter(each -> each.place().equals("welfare.familyCase"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_column_that_names_a_person_or_a_household_has_references() throws Exception {
        assertEquals(columns("person_id"), published(all));
        assertEquals(columns("household_id"), published(households));
        for (PersonReferences one : all) {
            List<Long> none = container.inTransaction(() -> one.moving(new PersonId(990_003), KEPT));
            assertEquals(List.of(), none);
        }
    }

    private static long columns(String name) throws Exception {
        try (var connection = container.database().connect();
                var statement = connection.createStatement();
                var columns = statement.executeQuery("select count(*) from information_schema.columns join"
                        + " information_schema.tables using (table_schema, table_name) where table_type = 'BASE TABLE'"
                        + " and table_schema = database() and table_name like 'welfare%'"
                        // a turn is a lock and names nobody
                        + " and table_name <> 'welfare_family_turn' and column_name = '" + name
                        + "'")) {
            columns.next();
            return columns.getLong(1);
        }
    }

    private static <R extends References<?>> long published(Instance<R> found) throws Exception {
        return container.inTransaction(() ->
                found.stream().filter(one -> one.module().equals("welfare")).count());
    }

    @Test
    void they_name_the_one_that_stays_and_after_an_undoing_the_other_again() throws Exception {
        OfficeId centre = new OfficeId(10221);
        assertTrue(user.actAs(CaseFixture.supervisor(container, centre)));
        long id = CaseFixture.accepted(container, centre, java.time.Instant.now());
        HouseholdId household;
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("update welfare_family_case set person_id = 990001 where id = " + id);
            var row = statement.executeQuery("select household_id from welfare_family_case where id = " + id);
            row.next();
            household = new HouseholdId(row.getLong(1));
        }
        rows(all, new PersonId(0)).goThereAndBack(1, GONE, KEPT);
        rows(households, new HouseholdId(0)).goThereAndBack(1, household, new HouseholdId(990_004));
    }
}
