package tw.anwang.registry.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;
import static tw.anwang.registry.RegistryFixture.PROTECTION;
import static tw.anwang.registry.RegistryFixture.SOCIAL;
import static tw.anwang.registry.RegistryFixture.person;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.SearchChanges;
import tw.anwang.desk.search.Search;
import tw.anwang.desk.search.SearchFilter;
import tw.anwang.desk.search.SearchHit;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Scope;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.RegistryFixture;
import tw.anwang.registry.grantable.HouseholdInvolvement;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;

/** List, number, filter, search and pages agree on who sees which household. */
class WhoSeesHouseholdsIT {
    private static final String NAME = "閱覽";
    private static final String ZUOYING = "64000030";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    FamilySheets sheets;

    @Inject
    FamilyNumbers numbers;

    @Inject
    HouseholdSearch search;

    @Inject
    HouseholdInvolvement involvement;

    @Inject
    Search index;

    @Inject
    SearchChanges changes;

    private final List<Long> mine = new ArrayList<>();
    private final HouseholdFilter filter = new HouseholdFilter(NAME, null, null, null, false);

    private HouseholdId family(RegistryFixture house, tw.anwang.directory.OfficeId lead, Sensitivity kept)
            throws Exception {
        HouseholdId id = house.household(
                ZUOYING, lead, kept, person(NAME + mine.size(), LocalDate.of(1990, 5, 1), MemberRole.HEAD));
        mine.add(id.value());
        return id;
    }

    @Test
    void who_serves_sees_what_it_serves_and_a_wider_scope_nothing_that_is_kept_to_its_parties() throws Exception {
        RegistryFixture house = new RegistryFixture(container);
        HouseholdId ordinary = family(house, PROTECTION, Sensitivity.ORDINARY);
        HouseholdId kept = family(house, PROTECTION, Sensitivity.PARTIES_ONLY);
        HouseholdId confidential = family(house, EDUCATION, Sensitivity.CONFIDENTIAL);
        HouseholdId elsewhere = family(house, ELSEWHERE, Sensitivity.ORDINARY);
        house.serves(ordinary, null, EDUCATION, false, Sensitivity.ORDINARY);
        container.inTransaction(() -> changes.changed("*", 0));
        Map<String, AccountId> people = new LinkedHashMap<>();
        people.put("social worker who leads", house.worker(PROTECTION));
        people.put("school that serves one family", house.worker(EDUCATION));
        people.put("bureau above", house.worker(SOCIAL));
        people.put("office of another county", house.worker(ELSEWHERE));
        people.put(
                "whole country, nothing confidential", house.person(ELSEWHERE, "everythingForTests", "namesForTests"));
        people.put("administrator", house.person(SOCIAL, "administrator"));
        List<Long> led = List.of(ordinary.value(), kept.value());
        kept(FiveWays.<String>of(Household.KIND.name(), NotVisible.class)
                .actingAs(who -> assertTrue(user.actAs(people.get(who))))
                .list(() -> listed(filter))
                .search(this::indexed)
                .count(() -> search.count(filter))
                .open(sheets::byId)
                .open("numbers", numbers::of)
                .sees("social worker who leads", led)
                .sees("school that serves one family", List.of(ordinary.value(), confidential.value()))
                .sees("bureau above", led)
                .sees("office of another county", List.of(elsewhere.value()))
                .sees("whole country, nothing confidential", List.of(ordinary.value(), elsewhere.value()))
                .refused("administrator", NotPermitted.class));
    }

    @Test
    void opening_without_a_part_is_unusual_and_with_one_it_is_work() throws Exception {
        RegistryFixture house = new RegistryFixture(container);
        HouseholdId served = house.household(EDUCATION, Sensitivity.ORDINARY, person("甲", null, MemberRole.HEAD));
        HouseholdId other = house.household(ELSEWHERE, Sensitivity.ORDINARY, person("乙", null, MemberRole.HEAD));
        Set<Long> both = Set.of(served.value(), other.value());
        assertEquals(both, involvement.restricted(both));
        assertEquals(Set.of(other.value()), involvement.without(both, Scope.ofOffices(Set.of(EDUCATION.value()), 0)));
    }

    /** The table in docs is what was found: who changes what somebody sees, changes it there too. */
    private static void kept(FiveWays<String> ways) throws Exception {
        String found = ways.prove().keep("households").asMarkdown();
        String docs = Files.readString(Path.of("..", "..", "docs", "scope-matrix.md"));
        assertTrue(docs.contains(found), "docs/scope-matrix.md tells otherwise than:\n" + found);
    }

    private List<Long> listed(HouseholdFilter asked) {
        return search.found(asked, 1, null).rows().stream()
                .map(HouseholdRow::id)
                .filter(mine::contains)
                .toList();
    }

    private List<Long> indexed() {
        List<Long> found = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            index.found(new SearchFilter("左營區", Household.KIND.name(), null, null, null), page).hits().stream()
                    .map(SearchHit::record)
                    .filter(mine::contains)
                    .forEach(found::add);
        }
        return found.stream().distinct().toList();
    }
}
