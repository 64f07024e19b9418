package tw.anwang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Sensitivity;
import tw.anwang.testing.ModuleContainer;

/** Who is registered already and may be the person typed; what is told of people outside the scope. */
class MatchingIT {
    private static final LocalDate BORN = LocalDate.of(1990, 5, 1);
    private static final AtomicInteger NAMES = new AtomicInteger();

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    Matching matching;

    private RegistryFixture house;
    private String name;

    @BeforeEach
    void somebody_of_a_name_of_its_own() throws Exception {
        house = new RegistryFixture(container);
        name = "疑似" + (char) ('一' + NAMES.getAndIncrement());
    }

    private NewPerson typed(LocalDate bornOn, String number) {
        return new NewPerson(null, name, Sex.FEMALE, bornOn, number, MemberRole.HEAD);
    }

    private void as(AccountId who) {
        assertTrue(user.actAs(who));
    }

    @Test
    void name_and_birth_find_a_person_of_a_household_that_is_seen() throws Exception {
        HouseholdId family = house.household(EDUCATION, Sensitivity.ORDINARY, typed(BORN, null));
        as(house.worker(EDUCATION));
        Candidates found = matching.of(typed(BORN, null), null);
        assertEquals(family, found.seen().get(0).household());
        assertEquals(List.of(MatchReason.NAME_AND_BIRTH), found.seen().get(0).reasons());
        assertEquals(List.of(), found.askThere());
        assertTrue(matching.of(typed(BORN.plusDays(1), null), null).isEmpty());
    }

    @Test
    void of_people_outside_the_scope_nothing_is_told_but_whom_to_ask() throws Exception {
        house.household(ELSEWHERE, Sensitivity.ORDINARY, typed(BORN, null));
        as(house.worker(EDUCATION));
        Candidates found = matching.of(typed(BORN, null), null);
        assertEquals(List.of(), found.seen());
        assertEquals(List.of(ELSEWHERE), found.askThere());
    }

    @Test
    void what_is_kept_to_its_parties_is_not_told_at_all() throws Exception {
        house.household(ELSEWHERE, Sensitivity.PARTIES_ONLY, typed(BORN, null));
        as(house.worker(EDUCATION));
        assertTrue(matching.of(typed(BORN, null), null).isEmpty());
    }

    @Test
    void who_only_bears_the_name_in_the_district_is_told_of_the_own_households_alone() throws Exception {
        in(ELSEWHERE, "64000050");
        as(house.worker(EDUCATION));
        assertTrue(matching.of(typed(null, null), "64000050").isEmpty());
        in(EDUCATION, "64000050");
        assertEquals(
                List.of(MatchReason.NAME_AND_DISTRICT),
                matching.of(typed(null, null), "64000050").seen().get(0).reasons());
        assertTrue(matching.of(typed(null, null), "64000120").isEmpty());
    }

    private void in(OfficeId office, String district) throws Exception {
        house.household(district, office, Sensitivity.ORDINARY, typed(BORN, null));
    }

    @Test
    void every_question_is_traced_with_the_number_masked_and_how_many_offices_were_told_of() throws Exception {
        house.household(ELSEWHERE, Sensitivity.ORDINARY, typed(BORN, null));
        as(house.worker(EDUCATION));
        assertEquals(
                List.of("list {q=" + name + ", number=F19*****99, askThere=1}"),
                house.traced(() -> matching.of(typed(BORN, "F199999999"), null)).stream()
                        .map(act -> act.replace("list  {", "list {"))
                        .toList());
        NewPerson nobody = new NewPerson(null, null, Sex.UNKNOWN, null, "F188888888", MemberRole.HEAD);
        assertEquals(1, house.traced(() -> matching.of(nobody, null)).size());
        NewPerson nothing = new NewPerson(null, null, Sex.UNKNOWN, BORN, null, MemberRole.HEAD);
        assertEquals(List.of(), house.traced(() -> matching.of(nothing, null)));
    }

    @Test
    void the_number_finds_whatever_the_name_is_and_however_it_is_typed() throws Exception {
        HouseholdId family = house.household(EDUCATION, Sensitivity.ORDINARY, typed(null, "F131104093"));
        as(house.worker(EDUCATION));
        NewPerson other = new NewPerson(null, "另有其名", Sex.MALE, BORN, "f131104093", MemberRole.OTHER);
        Candidates found = matching.of(other, null);
        assertTrue(found.seen().stream()
                .anyMatch(
                        one -> one.household().equals(family) && one.reasons().equals(List.of(MatchReason.ID_NUMBER))));
    }
}
