package tw.anwang.registry.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryFixture;
import tw.anwang.registry.Sex;
import tw.anwang.registry.duplicate.TwinRow;
import tw.anwang.registry.duplicate.TwinSearch;
import tw.anwang.registry.household.Memberships;
import tw.anwang.registry.household.Place;
import tw.anwang.registry.household.TypedNumber;
import tw.anwang.registry.person.PersonWords;
import tw.anwang.testing.ModuleContainer;

/** Whether two records are one person: who decides, where it waits, what goes with it, and how to take it back. */
class DecidingAboutTwinsIT {
    private static final LocalDate BORN = LocalDate.of(1979, 9, 9);
    private static final LocalDate DIED = LocalDate.of(2026, 5, 4);
    private static final AtomicInteger NAMES = new AtomicInteger();

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    TwinSearch twins;

    @Inject
    Merges merges;

    @Inject
    MergeSearch search;

    @Inject
    Memberships memberships;

    private RegistryFixture house;
    private String name;

    @BeforeEach
    void somebody_of_a_name_of_its_own() throws Exception {
        house = new RegistryFixture(container);
        name = "認定" + (char) ('一' + NAMES.getAndIncrement());
        keeper();
    }

    private void keeper() throws Exception {
        assertTrue(user.actAs(house.worker(EDUCATION)));
    }

    private NewPerson told(String number, MemberRole role) {
        return new NewPerson(null, name, Sex.FEMALE, BORN, number, role);
    }

    private HouseholdId entered(String number) throws Exception {
        return house.household(EDUCATION, Sensitivity.ORDINARY, told(number, MemberRole.HEAD));
    }

    private MergePreview twoOfOneNumberEach() throws Exception {
        HouseholdId first = entered("A123456789");
        HouseholdId second = entered("B123456780");
        return merges.preview(head(first), head(second));
    }

    private PersonId head(HouseholdId household) throws Exception {
        return house.members(household).get(0).person();
    }

    private List<TwinRow> mine(boolean two) {
        return IntStream.rangeClosed(1, 1 + (int) twins.count(two) / Paging.SIZE)
                .boxed()
                .flatMap(page -> twins.found(two, page).rows().stream())
                .filter(row -> name.equals(row.one().name()))
                .distinct()
                .toList();
    }

    private List<Merge.State> listed() {
        return search.found(null, 1).rows().stream()
                .filter(row -> name.equals(row.name()))
                .map(MergeRow::state)
                .toList();
    }

    private static long number(String query) throws Exception {
        try (var connection = container.database().connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long openTasks(long merge) throws Exception {
        return number("select count(*) from desk_task where record_kind = 'registry.merge' and closed_at is null"
                + " and record_id = " + merge);
    }

    private static long member(HouseholdId household) throws Exception {
        return number("select min(id) from registry_member where household_id = " + household);
    }

    private static String refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    @Test
    void what_waits_for_a_second_person_lies_on_a_desk_and_is_asked_once() throws Exception {
        MergePreview read = twoOfOneNumberEach();
        long merge = merges.merge(read, read.kept().words(), "更換身分證號");
        assertEquals(1, openTasks(merge));
        assertEquals(List.of(Merge.State.ASKED), listed());
        assertEquals(
                "registry.merge.askedAlready",
                refused(() -> merges.merge(read, read.kept().words(), "再問一次")));
        MergePreview turned = merges.preview(read.gone().person(), read.kept().person());
        assertEquals(
                "registry.merge.askedAlready",
                refused(() -> merges.merge(turned, turned.kept().words(), "反過來")));
        keeper();
        merges.agree(merge);
        assertEquals(0, openTasks(merge));
        assertEquals(List.of(Merge.State.DONE), listed());
    }

    @Test
    void what_somebody_does_not_agree_to_is_closed_and_may_be_asked_again() throws Exception {
        MergePreview read = twoOfOneNumberEach();
        long merge = merges.merge(read, read.kept().words(), "更換身分證號");
        keeper();
        assertEquals("registry.merge.noReason", refused(() -> merges.dismiss(merge, " ")));
        merges.dismiss(merge, "電話確認為兩人");
        assertEquals(0, openTasks(merge));
        assertEquals("registry.merge.decided", refused(() -> merges.agree(merge)));
        merges.merge(read, read.kept().words(), "戶政回復為同一人");
        assertEquals(List.of(Merge.State.ASKED, Merge.State.DISMISSED), listed());
    }

    @Test
    void who_sees_them_and_serves_neither_says_nothing_of_them() throws Exception {
        entered(null);
        entered(null);
        long twin = mine(false).get(0).id();
        assertTrue(user.actAs(house.person(ELSEWHERE, "everythingForTests", "socialWorker")));
        assertEquals("registry.member.notServing", refused(() -> twins.areTwo(twin, "同名同日生")));
        keeper();
        twins.areTwo(twin, "同名同日生");
        assertTrue(user.actAs(house.person(ELSEWHERE, "everythingForTests", "socialWorker")));
        assertEquals("registry.member.notServing", refused(() -> twins.mayBeOne(twin)));
    }

    @Test
    void who_were_said_to_be_two_can_be_decided_about_again() throws Exception {
        HouseholdId first = entered(null);
        HouseholdId second = entered(null);
        long twin = mine(false).get(0).id();
        assertEquals("registry.twin.open", refused(() -> twins.mayBeOne(twin)));
        twins.areTwo(twin, "同名同日生");
        assertEquals(List.of(), mine(false));
        assertEquals("同名同日生", mine(true).get(0).why());
        assertEquals(List.of("maybeTheSame " + first, "maybeTheSame " + second), house.traced(() -> {
            twins.mayBeOne(twin);
            return null;
        }));
        assertEquals(1, mine(false).size());
        assertEquals(List.of(), mine(true));
    }

    @Test
    void a_death_that_one_of_them_knew_ends_the_memberships_of_the_other_until_it_is_undone() throws Exception {
        HouseholdId first = entered(null);
        HouseholdId second = entered(null);
        long row = member(second);
        Memberships.Standing standing = memberships.byId(row);
        memberships.correct(
                row,
                standing.version(),
                new PersonWords(name, Sex.FEMALE, BORN, false, DIED),
                standing.place(),
                new TypedNumber(null, null));
        PersonId kept = head(first);
        MergePreview read = merges.preview(kept, standing.person());
        long merge = merges.merge(read, read.gone().words(), "同一人，已死亡");
        assertEquals(List.of(), house.members(first));
        Place ended = memberships.byId(member(first)).place();
        assertEquals(ended.joinedOn().isAfter(DIED) ? ended.joinedOn() : DIED, ended.leftOn());
        assertEquals(List.of(), merges.undo(merge, "誤認"));
        assertEquals(kept, head(first));
    }

    @Test
    void the_head_stays_the_head_where_both_were_entered_in_one_household() throws Exception {
        HouseholdId both = house.household(
                EDUCATION, Sensitivity.ORDINARY, told(null, MemberRole.OTHER), told(null, MemberRole.HEAD));
        List<FamilyMember> before = house.members(both);
        PersonId head = before.get(0).person();
        PersonId other = before.get(1).person();
        MergePreview read = merges.preview(other, head);
        long merge = merges.merge(read, read.kept().words(), "重複登錄");
        FamilyMember now = house.members(both).get(0);
        assertEquals(other, now.person());
        assertEquals(MemberRole.HEAD, now.role());
        assertEquals(List.of(), merges.undo(merge, "誤認"));
        assertEquals(before, house.members(both));
    }
}
