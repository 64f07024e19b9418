package tw.anwang.identity.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.ScopedKind;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

/** What a grant opens, while it is on and at no other time, in every way one can ask for a record. */
class GrantedRecordsIT {
    /** 高雄市政府社會局, and 家防中心 below it. */
    private static final OfficeId OWNER = new OfficeId(10201);

    private static final long CENTRE = 10211;
    private static final long ELSEWHERE = 10101;
    private static final OfficeId GRANTEE = new OfficeId(103);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

    private static final long OURS = 71_001;
    private static final long BELOW = 71_002;
    private static final long KEPT = 71_003;
    private static final long OTHERS = 71_004;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    SampleCases cases;

    @Inject
    Grants grants;

    @Inject
    GrantList list;

    @Inject
    GrantUses uses;

    @Inject
    CurrentUser user;

    private SamplePeople people;
    private AccountId officer;
    private AccountId head;
    private AccountId grantee;

    @BeforeEach
    void fourCases() {
        people = new SamplePeople(container);
        people.tables();
        people.caseOf(OURS, OWNER.value(), false);
        people.caseOf(BELOW, CENTRE, false);
        people.caseOf(KEPT, OWNER.value(), true);
        people.caseOf(OTHERS, ELSEWHERE, false);
        officer = people.of(OWNER.value(), "caseOfficer");
        head = people.of(OWNER.value(), "officeHead");
        grantee = people.of(GRANTEE.value(), "caseOfficer");
        container.clock().setTo(TODAY);
    }

    private long requested(OfficeId office, AccountId person, String... kinds) {
        user.actAs(officer);
        return grants.request(terms(office, person, kinds));
    }

    private static GrantTerms terms(OfficeId office, AccountId person, String... kinds) {
        return new GrantTerms(
                OWNER,
                office,
                person,
                Set.of(kinds),
                "共案服務",
                "個資法第16條",
                "府社字第1號",
                new Period(TODAY, TODAY.plusDays(30)),
                TODAY.plusDays(10));
    }

    private void does(AccountId who, GrantAct act, long grant) {
        user.actAs(who);
        grants.carryOut(act, grant, grants.sheet(grant).grant().version(), "依業務需要");
    }

    private long on(OfficeId office, AccountId person, String... kinds) {
        long grant = requested(office, person, kinds);
        does(head, GrantAct.APPROVE, grant);
        does(head, GrantAct.SWITCH_ON, grant);
        return grant;
    }

    private void sees(AccountId who, Long... records) throws Exception {
        sees(SampleCase.KIND, who, records);
    }

    private void sees(ScopedKind<SampleCase, SampleParty> kind, AccountId who, Long... records) throws Exception {
        FiveWays.<AccountId>of(kind.name(), NotVisible.class)
                .actingAs(user::actAs)
                .list(() -> cases.listed(kind))
                .export(() -> cases.exported(kind))
                .search(() -> cases.searched(kind))
                .count(() -> cases.count(kind))
                .dashboard(() -> cases.count(kind))
                .open(id -> cases.opened(kind, id))
                .sees(officer, List.of(OURS, BELOW, KEPT))
                .sees(who, List.of(records))
                .prove();
    }

    @Test
    void it_opens_what_the_owner_leads_from_the_moment_it_is_on_until_it_is_off_or_ended() throws Exception {
        sees(grantee);
        long grant = requested(GRANTEE, null, "sample.case");
        sees(grantee);
        does(head, GrantAct.APPROVE, grant);
        sees(grantee);
        does(head, GrantAct.SWITCH_ON, grant);
        sees(grantee, OURS, BELOW);
        does(head, GrantAct.SWITCH_OFF, grant);
        sees(grantee);
        does(head, GrantAct.SWITCH_ON, grant);
        sees(grantee, OURS, BELOW);
        does(head, GrantAct.END, grant);
        sees(grantee);
    }

    @Test
    void it_opens_nothing_before_its_first_day_and_after_its_last() throws Exception {
        on(GRANTEE, null, "sample.case");
        container.clock().setTo(TODAY.minusDays(1));
        sees(grantee);
        container.clock().setTo(TODAY.plusDays(30));
        sees(grantee, OURS, BELOW);
        container.clock().setTo(TODAY.plusDays(31));
        sees(grantee);
    }

    @Test
    void it_opens_no_other_kind() throws Exception {
        on(GRANTEE, null, "sample.other");
        sees(SampleCase.KIND, grantee);
        sees(SampleCase.OTHER, grantee, OURS, BELOW);
    }

    @Test
    void one_for_a_person_is_for_nobody_else_and_one_for_an_office_is_for_those_below_it() throws Exception {
        AccountId colleague = people.of(GRANTEE.value(), "officeHead");
        on(null, grantee, "sample.case");
        sees(grantee, OURS, BELOW);
        sees(colleague);
        on(new OfficeId(100), null, "sample.case");
        sees(colleague, OURS, BELOW);
        sees(people.of(300, "caseOfficer"));
    }

    @Test
    void each_use_that_needed_it_is_recorded_under_it_and_shown_to_the_owner_alone() {
        long grant = on(GRANTEE, null, "sample.case");
        user.actAs(grantee);
        cases.opened(SampleCase.KIND, OURS);
        cases.opened(SampleCase.KIND, OURS);
        cases.listed(SampleCase.KIND);
        cases.exported(SampleCase.KIND);
        assertThrows(NotVisible.class, () -> cases.opened(SampleCase.KIND, KEPT));
        assertThrows(NotVisible.class, () -> uses.of(grant, 1));

        user.actAs(officer);
        cases.opened(SampleCase.KIND, OURS); // by taking part
        GrantUses.Found found = uses.of(grant, 1);
        assertEquals(
                List.of("export", "list", "read", "read"),
                found.uses().stream().map(GrantUses.Use::verb).toList());
        assertEquals("樣本 71001、樣本 71002", found.uses().get(0).records());
        assertEquals(2, found.uses().get(0).number());
        assertEquals(1, found.records());
        assertTrue(found.uses().stream().allMatch(use -> use.who().equals(people.name(grantee))));
    }

    @Test
    void who_takes_part_uses_no_grant() {
        long grant = on(GRANTEE, null, "sample.case");
        people.takesPart(OURS, GRANTEE.value());
        user.actAs(grantee);
        cases.opened(SampleCase.KIND, OURS);
        assertEquals(Map.of(BELOW, grant), cases.underGrant(List.of(OURS, BELOW)));
        user.actAs(head);
        assertEquals(0, uses.of(grant, 1).paging().total());
    }

    @Test
    void who_has_none_pays_no_statement_for_it_and_who_has_some_one() throws Exception {
        user.actAs(officer); // the first question of a request about offices has a statement of its own
        long none = SqlCounter.during(() -> user.actAs(officer)).count();
        on(GRANTEE, null, "sample.case");
        assertEquals(none, SqlCounter.during(() -> user.actAs(officer)).count());
        assertEquals(none + 1, SqlCounter.during(() -> user.actAs(grantee)).count());
    }

    @Test
    void the_later_of_two_who_act_on_one_version_is_refused() {
        long grant = requested(GRANTEE, null, "sample.case");
        user.actAs(head);
        int read = grants.sheet(grant).grant().version();
        grants.carryOut(GrantAct.APPROVE, grant, read, null);
        user.actAs(people.of(OWNER.value(), "officeHead"));
        assertThrows(OptimisticLockException.class, () -> grants.carryOut(GrantAct.END, grant, read, "不需要"));
    }

    @Test
    void giver_receiver_and_national_owner_see_a_grant_and_nobody_else() throws Exception {
        AccountId national = people.of(SampleCases.NATIONAL_OWNER.value(), "officeHead");
        AccountId receiver = people.of(GRANTEE.value(), "officeHead");
        long office = requested(GRANTEE, null, "sample.case");
        long other = requested(null, grantee, "sample.other");
        FiveWays.<AccountId>of(Grants.KIND, NotVisible.class)
                .actingAs(user::actAs)
                .list(() -> everyPage(GrantFilter.ALL))
                .count(() -> list.count(GrantFilter.ALL))
                .open(id -> grants.sheet(id))
                .sees(officer, List.of(office, other))
                .sees(head, List.of(office, other))
                .sees(national, List.of(office))
                .sees(receiver, List.of(office))
                .sees(grantee, List.of(office, other))
                .sees(people.of(ELSEWHERE, "officeHead"), List.of())
                .prove();
        user.actAs(receiver);
        assertFalse(grants.sheet(office).owned());
        does(national, GrantAct.END, office);
        user.actAs(national);
        assertEquals(GrantState.ENDED, grants.sheet(office).grant().state());
    }

    private Collection<Long> everyPage(GrantFilter filter) {
        List<Long> ids = new ArrayList<>();
        long total = list.count(filter);
        for (int page = 1; ids.size() < total; page++) {
            list.page(filter, new Paging(page, Paging.SIZE, total, Map.of())).forEach(row -> ids.add(row.id()));
        }
        return ids;
    }

    @Test
    void filters_ask_for_giver_receiver_kind_state_and_review() {
        long grant = requested(null, grantee, "sample.case");
        user.actAs(head);
        assertTrue(everyPage(new GrantFilter("高雄市政府社會局", "測試", "sample.case", GrantState.REQUESTED, false))
                .contains(grant));
        assertFalse(
                everyPage(new GrantFilter("臺北市政府社會局", null, null, null, false)).contains(grant));
        assertFalse(everyPage(new GrantFilter(null, "移民署", null, null, false)).contains(grant));
        assertFalse(everyPage(new GrantFilter(null, null, "sample.other", null, false))
                .contains(grant));
        assertFalse(everyPage(new GrantFilter(null, null, null, GrantState.ON, false))
                .contains(grant));
        assertFalse(everyPage(new GrantFilter(null, null, null, null, true)).contains(grant));
        container.clock().setTo(TODAY.plusDays(10));
        assertTrue(everyPage(new GrantFilter(null, null, null, null, true)).contains(grant));
    }

    @Test
    void an_administrator_may_not_even_ask_and_a_kind_nobody_has_is_refused() {
        user.actAs(people.of(10200, "countyAdministrator"));
        assertThrows(NotPermitted.class, () -> grants.request(terms(GRANTEE, null, "sample.case")));
        user.actAs(officer);
        assertEquals(
                "identity.grant.noKind",
                assertThrows(RuleBroken.class, () -> grants.request(terms(GRANTEE, null, "sample.unknown")))
                        .key());
    }
}
