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
import tw.anwang.registry.PersonId;
import tw.anwang.registry.PersonReferences;
import tw.anwang.testing.ModuleContainer;
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

    private PersonReferences references() {
        return all.stream()
                .filter(one -> one.place().equals("welfare.familyCase"))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> of(PersonId person) throws Exception {
        return container.inTransaction(() -> references().moving(person, new PersonId(0)));
    }

    private int renamed(List<Long> rows, PersonId from, PersonId to) throws Exception {
        return container.inTransaction(() -> references().rename(rows, from, to));
    }

    @Test
    void each_column_that_names_a_person_has_references() throws Exception {
        try (var connection = container.database().connect();
                var statement = connection.createStatement();
                var columns = statement.executeQuery("select count(*) from information_schema.columns where"
                        + " table_schema = database() and table_name like 'welfare%' and column_name = 'person_id'")) {
            columns.next();
            long published = container.inTransaction(() ->
                    all.stream().filter(one -> one.module().equals("welfare")).count());
            assertEquals(columns.getLong(1), published);
        }
        for (PersonReferences one : all) {
            List<Long> none = container.inTransaction(() -> one.moving(new PersonId(990_003), KEPT));
            assertEquals(List.of(), none);
        }
    }

    @Test
    void they_name_the_one_that_stays_and_after_an_undoing_the_other_again() throws Exception {
        OfficeId centre = new OfficeId(10221);
        assertTrue(user.actAs(CaseFixture.supervisor(container, centre)));
        long id = CaseFixture.accepted(container, centre, java.time.Instant.now());
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("update welfare_family_case set person_id = 990001 where id = " + id);
        }
        List<Long> rows = of(GONE);
        assertEquals(1, rows.size());
        assertEquals(1, renamed(rows, GONE, KEPT));
        assertEquals(List.of(), of(GONE));
        assertEquals(rows, of(KEPT));
        assertEquals(0, renamed(rows, GONE, KEPT));
        assertEquals(1, renamed(of(KEPT), KEPT, GONE));
        assertEquals(rows, of(GONE));
    }
}
