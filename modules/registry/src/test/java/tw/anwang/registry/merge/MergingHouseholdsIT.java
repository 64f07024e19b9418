package tw.anwang.registry.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;
import static tw.anwang.registry.RegistryFixture.SOCIAL;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
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
import tw.anwang.registry.duplicate.HouseholdTwin;
import tw.anwang.registry.duplicate.HouseholdTwinRow;
import tw.anwang.registry.duplicate.HouseholdTwinSearch;
import tw.anwang.registry.duplicate.HouseholdTwins;
import tw.anwang.registry.household.FamilySheets;
import tw.anwang.registry.household.HouseholdFilter;
import tw.anwang.registry.household.HouseholdSearch;
import tw.anwang.registry.household.Memberships;
import tw.anwang.registry.household.Place;
import tw.anwang.registry.household.TypedNumber;
import tw.anwang.testing.ModuleContainer;

/** Two households that are one are found, become one, and two again while nothing was built on it. */
class MergingHouseholdsIT {
    private static final LocalDate BORN = LocalDate.of(1991, 1, 21);
    private static final LocalDate EARLY = LocalDate.of(2020, 2, 2);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    HouseholdTwinSearch twins;

    @Inject
    HouseholdTwins finder;

    @Inject
    HouseholdMerges merges;

    @Inject
    HouseholdSearch search;

    @Inject
    FamilySheets sheets;

    @Inject
    Memberships memberships;

    private RegistryFixture house;
    private HouseholdId first;
    private HouseholdId second;
    private PersonId mother;
    private PersonId child;

    /** Mother and child, and the same two once more with a grandmother as head. */
    @BeforeEach
    void one_family_entered_twice() throws Exception {
        house = new RegistryFixture(container);
        assertTrue(user.actAs(house.worker(EDUCATION)));
        first = house.household(
                EDUCATION, Sensitivity.ORDINARY, told("併戶母", MemberRole.HEAD), told("併戶子", MemberRole.UNKNOWN));
        second = house.household(EDUCATION, Sensitivity.ORDINARY, told("併戶祖母", MemberRole.HEAD));
        mother = house.members(first).get(0).person();
        child = house.members(first).get(1).person();
    }

    private static NewPerson told(String name, MemberRole role) {
        return new NewPerson(null, name, Sex.FEMALE, BORN, null, role);
    }

    private void alsoInTheSecond(PersonId person, MemberRole role) {
        memberships.join(second.value(), person, new Place(role, EARLY, null), TypedNumber.NONE);
    }

    private List<HouseholdTwinRow> found() {
        return IntStream.rangeClosed(1, 1 + (int) twins.count() / Paging.SIZE)
                .boxed()
                .flatMap(page -> twins.found(page).rows().stream())
                .filter(row -> row.one().household().equals(first))
                .distinct()
                .toList();
    }

    private HouseholdMergePreview read() {
        return merges.preview(first, second);
    }

    private long merged() throws Exception {
        HouseholdMergePreview read = read();
        return merges.merge(read, ChosenHousehold.of(read), "同一家庭，訪視時確認");
    }

    private static String refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    private List<String> members(HouseholdId household) {
        return sheets.byId(household.value()).members().stream()
                .map(one -> one.name() + " " + one.member().role() + " "
                        + one.member().joinedOn())
                .sorted()
                .toList();
    }

    private static void execute(String statement) throws Exception {
        try (var connection = container.database().connect()) {
            connection.createStatement().execute(statement);
        }
    }

    @Test
    void two_people_in_both_make_a_suspicion_and_one_alone_makes_none() {
        alsoInTheSecond(mother, MemberRole.CHILD);
        assertEquals(List.of(), found());
        alsoInTheSecond(child, MemberRole.GRANDCHILD);
        assertEquals(HouseholdTwin.Reason.MEMBERS, found().get(0).reason());
        assertEquals(second, found().get(0).other().household());
    }

    @Test
    void one_person_in_both_and_the_same_address_make_a_suspicion() throws Exception {
        alsoInTheSecond(mother, MemberRole.CHILD);
        for (HouseholdId each : List.of(first, second)) {
            execute("insert into registry_address (person_id, household_id, kind, district_code, words) values ("
                    + mother + ", " + each + ", 'LIVING', '64000050', '併戶路一號" + first + "')");
        }
        assertEquals(List.of(), found());
        finder.lookThrough(first.value() - 1, 10);
        assertEquals(HouseholdTwin.Reason.ADDRESS, found().get(0).reason());
    }

    @Test
    void who_does_not_see_both_is_told_nothing_and_who_keeps_but_one_decides_nothing() throws Exception {
        alsoInTheSecond(mother, MemberRole.CHILD);
        alsoInTheSecond(child, MemberRole.GRANDCHILD);
        long twin = found().get(0).id();
        assertTrue(user.actAs(house.worker(ELSEWHERE)));
        assertEquals(List.of(), found());
        assertThrows(NotVisible.class, () -> twins.byId(twin));
        assertThrows(NotVisible.class, () -> merges.preview(first, second));
        assertTrue(user.actAs(house.person(ELSEWHERE, "everythingForTests", "socialWorker")));
        assertEquals("registry.member.notServing", refused(() -> twins.areTwo(twin, "兩戶")));
        assertEquals("registry.member.notServing", refused(() -> merges.preview(first, second)));
        assertTrue(user.actAs(house.worker(EDUCATION)));
        twins.areTwo(twin, "三代同堂，分戶生活");
        finder.lookThrough(first.value() - 1, 10);
        assertEquals(List.of(), found());
    }

    @Test
    void everything_goes_to_the_household_that_stays_and_old_addresses_lead_there() throws Exception {
        house.serves(second, null, SOCIAL, true, Sensitivity.ORDINARY);
        alsoInTheSecond(mother, MemberRole.CHILD);
        alsoInTheSecond(child, MemberRole.GRANDCHILD);
        String number = sheets.byId(second.value()).number();
        HouseholdMergePreview read = read();
        assertTrue(read.isTwoHeads());
        assertEquals(
                List.of("references.involvement 0 1", "references.member 2 3", "references.party 1 2"),
                read.rows().stream()
                        .map(one -> one.key() + " " + one.kept() + " " + one.gone())
                        .toList());
        long[] merge = new long[1];
        assertEquals(
                List.of("mergeHouseholds " + first, "mergeHouseholds " + second),
                house.traced(() -> merge[0] = merges.merge(read, ChosenHousehold.of(read), "同一家庭")));
        assertEquals(
                List.of(
                        "併戶子 GRANDCHILD " + EARLY,
                        "併戶母 HEAD " + EARLY,
                        "併戶祖母 UNKNOWN " + sheets.byId(first.value()).today()),
                members(first));
        assertEquals(first, sheets.byId(second.value()).id());
        assertEquals(1, sheets.byId(first.value()).services().size());
        assertTrue(sheets.byId(first.value()).members().stream()
                .allMatch(one -> one.alsoIn().isEmpty()));
        assertEquals(List.of(), found());
        assertEquals(0, search.count(new HouseholdFilter(null, number, null, null, false)));
        assertTrue(user.actAs(house.worker(SOCIAL))); // served the one that is gone
        assertEquals(first, sheets.byId(second.value()).id());
        assertTrue(user.actAs(house.worker(ELSEWHERE)));
        assertThrows(NotVisible.class, () -> sheets.byId(second.value()));
    }

    @Test
    void what_was_merged_comes_apart_again_while_nothing_was_built_on_it() throws Exception {
        house.serves(second, null, SOCIAL, true, Sensitivity.ORDINARY);
        alsoInTheSecond(mother, MemberRole.CHILD);
        List<String> one = members(first);
        List<String> other = members(second);
        long merge = merged();
        assertEquals(List.of(), merges.undo(merge, "其實是兩戶"));
        assertEquals(one, members(first));
        assertEquals(other, members(second));
        assertEquals(second, sheets.byId(second.value()).id());
        assertEquals("registry.merge.decided", refused(() -> merges.undo(merge, "再一次")));
        long again = merged();
        FamilyMember known = house.members(
                        house.household(EDUCATION, Sensitivity.ORDINARY, told("後來加入", MemberRole.OTHER)))
                .get(0);
        memberships.join(first.value(), known.person(), new Place(MemberRole.OTHER, EARLY, null), TypedNumber.NONE);
        assertEquals("registry.households.builtOn", refused(() -> merges.undo(again, "其實是兩戶")));
    }

    @Test
    void the_office_that_answers_the_district_and_the_head_are_chosen() throws Exception {
        HouseholdId other = house.household("64000120", SOCIAL, Sensitivity.ORDINARY, told("併戶長", MemberRole.HEAD));
        house.serves(other, null, EDUCATION, false, Sensitivity.ORDINARY);
        HouseholdMergePreview read = merges.preview(first, other);
        ChosenHousehold chosen = ChosenHousehold.of(read);
        assertTrue(chosen.isDistrict());
        chosen.setLead(true);
        chosen.setHead(true);
        long merge = merges.merge(read, chosen, "同一家庭");
        assertEquals(SOCIAL, sheets.byId(first.value()).lead());
        assertEquals("64000120", sheets.byId(first.value()).districtCode());
        assertEquals("併戶長", sheets.byId(first.value()).members().get(0).name());
        assertEquals(List.of(), merges.undo(merge, "其實是兩戶"));
        assertEquals(EDUCATION, sheets.byId(first.value()).lead());
        assertEquals("併戶母", sheets.byId(first.value()).members().get(0).name());
    }

    @Test
    void a_refuge_and_what_was_written_to_since_are_not_merged() throws Exception {
        HouseholdId refuge = house.household(EDUCATION, Sensitivity.PARTIES_ONLY, told("併戶母", MemberRole.HEAD));
        HouseholdMergePreview closer = merges.preview(first, refuge);
        assertEquals(
                "registry.households.keptCloser",
                refused(() -> merges.merge(closer, ChosenHousehold.of(closer), "同一家庭")));
        HouseholdMergePreview read = read();
        alsoInTheSecond(mother, MemberRole.CHILD);
        assertThrows(
                jakarta.persistence.OptimisticLockException.class,
                () -> merges.merge(read, ChosenHousehold.of(read), "同一家庭"));
        merged();
        assertEquals(
                "registry.merge.decided",
                merges.whyNot(second, first).orElseThrow().key());
    }
}
