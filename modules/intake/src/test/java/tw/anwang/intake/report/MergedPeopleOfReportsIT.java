package tw.anwang.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.intake.ReportKind;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.PersonReferences;
import tw.anwang.testing.ModuleContainer;

/** Two records of one person become one: reports that name the one name the other. */
class MergedPeopleOfReportsIT {
    private static final PersonId GONE = new PersonId(990_001);
    private static final PersonId KEPT = new PersonId(990_002);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    @Any
    Instance<PersonReferences> all;

    private PersonReferences references() {
        return all.stream()
                .filter(one -> one.place().equals("intake.reportedPerson"))
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
    void they_name_the_one_that_stays_and_after_an_undoing_the_other_again() throws Exception {
        long id = new IntakeFixture(container).entered(ReportKind.VULNERABLE_FAMILY, "歸戶");
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("update intake_reported_person set person_id = 990001 where report_id = " + id);
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
