package tw.anwang.registry.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.BEGAN;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.SOCIAL;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.Candidates;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MatchReason;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryFixture;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;

/** Two people write about one family in the same second. */
class EnteredAtOnceIT {
    private static final int OFTEN = 4;
    private static final LocalDate BORN = LocalDate.of(2014, 4, 14);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    Entering entering;

    @Inject
    Memberships memberships;

    private RegistryFixture house;
    private HouseholdId household;

    @BeforeEach
    void a_family() throws Exception {
        house = new RegistryFixture(container);
        household = house.household(
                EDUCATION,
                Sensitivity.ORDINARY,
                new NewPerson(null, "同時戶長", Sex.FEMALE, LocalDate.of(1986, 6, 6), null, MemberRole.HEAD));
    }

    /** Each by a keeper of the household, both at the same moment; their ends in the order of words. */
    private List<String> atOnce(Callable<String> first, Callable<String> second) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> ends = List.of(
                    two.submit(() -> by(house.worker(EDUCATION), together, first)),
                    two.submit(() -> by(house.worker(EDUCATION), together, second)));
            return List.of(ends.get(0).get(1, TimeUnit.MINUTES), ends.get(1).get(1, TimeUnit.MINUTES)).stream()
                    .sorted()
                    .toList();
        } finally {
            two.shutdown();
        }
    }

    private static String by(AccountId who, CyclicBarrier together, Callable<String> act) throws Exception {
        RequestContextController request = container.get(RequestContextController.class);
        request.activate();
        try {
            CurrentUser user = container.get(CurrentUser.class);
            assertTrue(user.actAs(who));
            user.getMe();
            together.await();
            return act.call();
        } catch (tw.anwang.kernel.RuleBroken second) {
            return second.key();
        } finally {
            request.deactivate();
        }
    }

    private String entered(String name, String number) {
        MemberTyped typed = new MemberTyped();
        typed.setName(name);
        typed.setBornOn(BORN);
        typed.setNumber(number);
        typed.setJoinedOn(BORN);
        Candidates there = entering.enter(household.value(), typed, Candidates.NONE);
        return there.isEmpty()
                ? "entered"
                : there.seen().get(0).reasons().get(0).name();
    }

    private long members(String... names) throws Exception {
        try (var connection = container.database().connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from registry_member m join registry_person p on"
                                + " p.id = m.person_id where m.household_id = " + household + " and p.name in ('"
                                + String.join("', '", names) + "')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @RepeatedTest(OFTEN)
    void of_two_who_save_one_number_the_second_is_shown_who_is_there() throws Exception {
        String one = "同號甲" + household;
        String other = "同號乙" + household;
        try (var connection = container.database().connect()) {
            connection.createStatement().execute("delete from registry_identifier where value = 'A200000003'");
        }
        assertEquals(
                List.of(MatchReason.ID_NUMBER.name(), "entered"),
                atOnce(() -> entered(one, "A200000003"), () -> entered(other, "A200000003")));
        assertEquals(1, members(one, other));
    }

    @RepeatedTest(OFTEN)
    void of_two_who_save_one_name_and_birth_the_second_is_shown_who_is_there() throws Exception {
        String name = "同名" + household;
        assertEquals(
                List.of(MatchReason.NAME_AND_BIRTH.name(), "entered"),
                atOnce(() -> entered(name, null), () -> entered(name, null)));
        assertEquals(1, members(name));
    }

    @RepeatedTest(OFTEN)
    void who_is_known_joins_a_household_once() throws Exception {
        HouseholdId elsewhere = house.household(
                EDUCATION, Sensitivity.ORDINARY, new NewPerson(null, "同時加入", Sex.FEMALE, BORN, null, MemberRole.CHILD));
        PersonId person = house.members(elsewhere).get(0).person();
        Callable<String> join = () -> {
            memberships.join(household.value(), person, new Place(MemberRole.CHILD, BORN, null), TypedNumber.NONE);
            return "entered";
        };
        assertEquals(List.of("entered", "registry.member.already"), atOnce(join, join));
        assertEquals(1, members("同時加入"));
    }

    @RepeatedTest(OFTEN)
    void two_leads_of_one_moment_both_stand_and_are_told_to_coordinate() throws Exception {
        Callable<String> leads = () -> {
            house.serves(household, null, SOCIAL, true, Sensitivity.ORDINARY);
            return "leads";
        };
        assertEquals(List.of("leads", "leads"), atOnce(leads, leads));
        try (var connection = container.database().connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select (select count(*) from registry_involvement where leads and ended_on is"
                                + " null and began_on = '" + BEGAN + "' and household_id = " + household
                                + "), (select count(*) from registry_household_party where office_id = " + SOCIAL
                                + " and record_id = " + household + ")")) {
            rows.next();
            assertEquals(2, rows.getInt(1));
            assertEquals(1, rows.getInt(2));
        }
    }
}
