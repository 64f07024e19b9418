package tw.anwang.intake.report;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.intake.ReportKind;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.HouseholdReferences;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.PersonReferences;
import tw.anwang.registry.References;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.RenamedRows;

/** Two records of one person or one household become one: reports that name the one name the other. */
class MergedPeopleOfReportsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    @Any
    Instance<PersonReferences> people;

    @Inject
    @Any
    Instance<HouseholdReferences> households;

    private static <T, R extends References<T>> RenamedRows<T> rows(Instance<R> all, String place, T nobody) {
        return new RenamedRows<>(
                container, named -> one(all, place).moving(named, nobody), (rows, from, to) -> one(all, place)
                        .rename(rows, from, to));
    }

    private static <R extends References<?>> R one(Instance<R> all, String place) {
        return all.stream()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private long reportWith(String statement) throws Exception {
        long id = new IntakeFixture(container).entered(ReportKind.VULNERABLE_FAMILY, "歸戶");
        try (var connection = container.database().connect();
                var update = connection.createStatement()) {
            update.execute(statement + id);
        }
        return id;
    }

    @Test
    void people_go_to_the_one_that_stays_and_back() throws Exception {
        reportWith("update intake_reported_person set person_id = 990001 where report_id = ");
        rows(people, "intake.reportedPerson", new PersonId(0))
                .goThereAndBack(1, new PersonId(990_001), new PersonId(990_002));
    }

    @Test
    void reports_of_a_household_go_to_the_one_that_stays_and_back() throws Exception {
        reportWith("update intake_report set household_id = 990003 where id = ");
        rows(households, "intake.report", new HouseholdId(0))
                .goThereAndBack(1, new HouseholdId(990_003), new HouseholdId(990_004));
    }

    @Test
    void screenings_that_recognised_a_household_are_asked_for_and_there_are_none() throws Exception {
        rows(households, "intake.screening", new HouseholdId(0))
                .goThereAndBack(0, new HouseholdId(990_005), new HouseholdId(990_006));
    }
}
