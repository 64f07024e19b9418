package tw.anwang.registry.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
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
import tw.anwang.registry.duplicate.TwinRow;
import tw.anwang.registry.duplicate.TwinSearch;
import tw.anwang.registry.duplicate.Twins;
import tw.anwang.registry.household.Memberships;
import tw.anwang.registry.person.PersonWords;
import tw.anwang.testing.ModuleContainer;

/** Two records of one person are found, become one, and two again. */
class MergingIT {
    private static final LocalDate BORN = LocalDate.of(1988, 8, 8);
    private static final AtomicInteger NAMES = new AtomicInteger();

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    TwinSearch twins;

    @Inject
    Twins finder;

    @Inject
    Merges merges;

    @Inject
    Memberships memberships;

    private RegistryFixture house;
    private String name;

    @BeforeEach
    void somebody_of_a_name_of_its_own() {
        house = new RegistryFixture(container);
        name = "歸戶" + (char) ('一' + NAMES.getAndIncrement());
    }

    private HouseholdId entered(OfficeId office, Sensitivity kept, String number) throws Exception {
        return house.household(office, kept, new NewPerson(null, name, Sex.FEMALE, BORN, number, MemberRole.HEAD));
    }

    private AccountId keeper() throws Exception {
        AccountId keeper = house.worker(EDUCATION);
        assertTrue(user.actAs(keeper));
        return keeper;
    }

    /** Of all pages: other tests leave pairs too. */
    private Stream<TwinRow> everywhere() {
        return IntStream.rangeClosed(1, 1 + (int) twins.count(false) / Paging.SIZE)
                .boxed()
                .flatMap(page -> twins.found(false, page).rows().stream())
                .distinct();
    }

    private List<TwinRow> mine() {
        return everywhere().filter(row -> name.equals(row.one().name())).toList();
    }

    private MergePreview preview(TwinRow row) {
        return merges.preview(row.one().person(), row.other().person());
    }

    private static long row(String which) throws Exception {
        try (var connection = container.database().connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select min(id) from registry_member where " + which)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static PersonWords words(MergePreview preview) {
        return preview.kept().words();
    }

    private PersonId head(HouseholdId household) throws Exception {
        return house.members(household).get(0).person();
    }

    @Test
    void a_second_record_of_one_person_is_found_when_it_is_saved() throws Exception {
        entered(EDUCATION, Sensitivity.ORDINARY, null);
        keeper();
        assertEquals(List.of(), mine());
        entered(EDUCATION, Sensitivity.ORDINARY, null);
        assertEquals(1, mine().size());
        assertEquals(1L, everywhere().filter(mine()::contains).count());
    }

    @Test
    void looking_through_all_of_them_again_finds_nothing_twice() throws Exception {
        HouseholdId first = entered(EDUCATION, Sensitivity.ORDINARY, null);
        entered(EDUCATION, Sensitivity.ORDINARY, null);
        keeper();
        finder.lookThrough(head(first).value() - 1, 1_000);
        assertEquals(1, mine().size());
    }

    @Test
    void of_one_outside_the_scope_only_the_office_is_told_and_of_a_refuge_nothing() throws Exception {
        entered(EDUCATION, Sensitivity.ORDINARY, null);
        HouseholdId elsewhere = entered(ELSEWHERE, Sensitivity.ORDINARY, null);
        keeper();
        TwinRow told = mine().get(0);
        assertEquals(null, told.other());
        assertEquals(ELSEWHERE, told.askThere());
        assertThrows(NotVisible.class, () -> twins.byId(told.id()));
        assertThrows(NotVisible.class, () -> merges.preview(told.one().person(), head(elsewhere)));
        name = name + "避";
        entered(EDUCATION, Sensitivity.ORDINARY, null);
        entered(ELSEWHERE, Sensitivity.PARTIES_ONLY, null);
        assertEquals(List.of(), mine());
    }

    @Test
    void who_are_two_are_never_proposed_again() throws Exception {
        HouseholdId first = entered(EDUCATION, Sensitivity.ORDINARY, null);
        entered(EDUCATION, Sensitivity.ORDINARY, null);
        keeper();
        long twin = mine().get(0).id();
        assertThrows(RuleBroken.class, () -> twins.areTwo(twin, " "));
        twins.areTwo(twin, "同名同日生，電話訪談確認為兩人");
        finder.lookThrough(head(first).value() - 1, 1_000);
        assertEquals(List.of(), mine());
    }

    @Test
    void everything_goes_to_the_one_that_stays_and_back_again() throws Exception {
        HouseholdId first = entered(EDUCATION, Sensitivity.ORDINARY, null);
        HouseholdId second = entered(EDUCATION, Sensitivity.ORDINARY, "F131104093");
        PersonId kept = head(first);
        PersonId gone = head(second);
        house.serves(second, gone, EDUCATION, true, Sensitivity.ORDINARY);
        keeper();
        MergePreview preview = preview(mine().get(0));
        assertEquals(
                List.of("references.identifier 1", "references.involvement 1", "references.member 1"),
                preview.carried().stream()
                        .map(one -> one.key() + " " + one.rows())
                        .toList());
        PersonWords chosen = new PersonWords(name + "華", Sex.FEMALE, BORN, false, null);
        long[] merge = new long[1];
        assertEquals(
                List.of("merge " + first, "merge " + second),
                house.traced(() -> merge[0] = merges.merge(preview, chosen, "身分證影本")));
        assertEquals(kept, head(second));
        assertEquals(name + "華", house.members(second).get(0).name());
        assertEquals(List.of(), mine());
        assertEquals(List.of(), merges.undo(merge[0], "電話訪談確認為兩人"));
        assertEquals(gone, head(second));
        assertEquals(name, house.members(first).get(0).name());
        assertThrows(RuleBroken.class, () -> merges.undo(merge[0], "再一次"));
    }

    @Test
    void what_was_corrected_since_stays_and_is_told() throws Exception {
        HouseholdId first = entered(EDUCATION, Sensitivity.ORDINARY, null);
        entered(EDUCATION, Sensitivity.ORDINARY, null);
        keeper();
        MergePreview preview = preview(mine().get(0));
        long merge = merges.merge(preview, words(preview), "同一人");
        FamilyMember member = house.members(first).get(0);
        long row = row("household_id = " + first);
        Memberships.Standing standing = memberships.byId(row);
        memberships.correct(
                row,
                standing.version(),
                new PersonWords(name + "更", Sex.FEMALE, BORN, false, null),
                standing.place(),
                new tw.anwang.registry.household.TypedNumber(null, null));
        assertEquals(
                List.of("registry.merge.wordsStay"),
                merges.undo(merge, "誤認").stream().map(RuleBroken::key).toList());
        assertEquals(name + "更", house.members(first).get(0).name());
        assertEquals(member.person(), head(first));
    }

    @Test
    void words_in_the_place_of_a_number_make_nobody_the_same() throws Exception {
        String first = name;
        entered(EDUCATION, Sensitivity.ORDINARY, "不詳");
        name = name + "二";
        entered(EDUCATION, Sensitivity.ORDINARY, "不詳");
        keeper();
        assertEquals(
                0L, everywhere().filter(row -> first.equals(row.one().name())).count());
    }

    @Test
    void who_agrees_later_overwrites_no_correction_of_in_between() throws Exception {
        HouseholdId first = entered(EDUCATION, Sensitivity.ORDINARY, "A123456789");
        entered(EDUCATION, Sensitivity.ORDINARY, "B123456780");
        keeper();
        MergePreview preview = preview(mine().get(0));
        long merge = merges.merge(preview, words(preview), "更換身分證號");
        long row = row("household_id = " + first);
        Memberships.Standing standing = memberships.byId(row);
        memberships.correct(
                row,
                standing.version(),
                new PersonWords(name + "更", Sex.FEMALE, BORN, false, null),
                standing.place(),
                new tw.anwang.registry.household.TypedNumber(null, null));
        keeper();
        assertThrows(RuleBroken.class, () -> merges.agree(merge));
        assertEquals(name + "更", house.members(first).get(0).name());
    }

    @Test
    void different_numbers_wait_for_a_second_person() throws Exception {
        entered(EDUCATION, Sensitivity.ORDINARY, "A123456789");
        HouseholdId second = entered(EDUCATION, Sensitivity.ORDINARY, "B123456780");
        keeper();
        MergePreview preview = preview(mine().get(0));
        assertTrue(preview.secondLook());
        long merge = merges.merge(preview, words(preview), "更換身分證號");
        assertEquals(preview.gone().person(), head(second));
        assertThrows(RuleBroken.class, () -> merges.agree(merge));
        keeper();
        merges.agree(merge);
        assertEquals(preview.kept().person(), head(second));
    }

    @Test
    void a_refuge_is_never_merged_into_a_household_that_others_read() throws Exception {
        HouseholdId open = entered(EDUCATION, Sensitivity.ORDINARY, null);
        HouseholdId refuge = entered(EDUCATION, Sensitivity.PARTIES_ONLY, null);
        keeper();
        MergePreview preview = merges.preview(head(open), head(refuge));
        RuleBroken refused = assertThrows(RuleBroken.class, () -> merges.merge(preview, words(preview), "同一人"));
        assertEquals("registry.merge.keptCloser", refused.key());
        assertFalse(house.members(refuge).isEmpty());
        assertFalse(head(open).equals(head(refuge)));
    }

    @Test
    void two_records_in_one_household_become_one_row_and_the_old_link_leads_there() throws Exception {
        NewPerson same = new NewPerson(null, name, Sex.FEMALE, BORN, null, MemberRole.HEAD);
        HouseholdId both = house.household(EDUCATION, Sensitivity.ORDINARY, same, same);
        keeper();
        MergePreview preview = preview(mine().get(0));
        long row = row("person_id = " + preview.gone().person());
        merges.merge(preview, words(preview), "重複登錄");
        assertEquals(1, house.members(both).size());
        assertEquals(preview.kept().person(), memberships.byId(row).person());
    }
}
