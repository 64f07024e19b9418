package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.TrailKeeper;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** An auditor finds who saw a record, whether it was opened or merely stood in a list. */
class TrailSearchIT {
    private static final long OFFICE = 10201;
    private static final long ELSEWHERE = 10301;
    private static final String KIND = "sample.searched";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    private static long record = 70_000;

    @Inject
    NewActs acts;

    @Inject
    TrailKeeper keeper;

    @Inject
    TrailSearch search;

    @Inject
    CurrentUser user;

    @BeforeEach
    void an_auditor_asks_of_a_record_of_its_own() throws Exception {
        record += 10;
        user.actAs(new AccountId(auditor()));
    }

    @Test
    void a_record_is_found_where_it_was_opened_at_once_and_in_lists_once_they_are_sealed() throws Exception {
        does("read", record, null, OFFICE);
        does("list", null, record + "," + (record + 1), OFFICE);
        assertEquals(List.of("read"), verbs(record));
        keeper.keep();
        assertEquals(List.of("list", "read"), verbs(record));
        assertEquals(List.of("list"), verbs(record + 1));
        assertEquals(List.of(), verbs(record + 2));
    }

    @Test
    void a_list_whose_ids_were_cut_off_stops_no_seal() throws Exception {
        does("list", null, record + ",", OFFICE);
        does("list", null, "", OFFICE);
        does("list", null, String.valueOf(record + 1), OFFICE);
        keeper.keep();
        assertEquals(List.of("list"), verbs(record + 1));
    }

    @Test
    void what_people_of_other_offices_did_is_not_found() throws Exception {
        does("list", null, String.valueOf(record), ELSEWHERE);
        keeper.keep();
        assertEquals(List.of(), verbs(record));
        assertEquals(0, search.count(asks(record)));
    }

    @Test
    void a_number_is_asked_for_with_its_kind() {
        RuleBroken refused = assertThrows(
                RuleBroken.class, () -> new TrailQuestion(Map.of("record", "7"), LocalDate.now()).filter());
        assertEquals("identity.trail.whichKind", refused.key());
    }

    private List<String> verbs(long id) {
        List<TrailLine> lines = search.page(asks(id), new Paging(1, 20, 20, Map.of()));
        assertEquals(lines.size(), search.count(asks(id)));
        return lines.stream().map(TrailLine::verb).toList();
    }

    private TrailFilter asks(long id) {
        Map<String, String> typed = Map.of("kind", KIND, "record", String.valueOf(id));
        return new TrailQuestion(typed, Taipei.today(container.clock())).filter();
    }

    private void does(String verb, Long id, String shown, long office) throws Exception {
        container.inTransaction(
                () -> acts.add(new NewAct(1L, office, "caseOfficer", null, verb, KIND, id, shown, null, null)));
    }

    private long auditor() throws Exception {
        return TestAccount.named("auditor." + record).with("officeHead").in(container.database(), OFFICE);
    }
}
