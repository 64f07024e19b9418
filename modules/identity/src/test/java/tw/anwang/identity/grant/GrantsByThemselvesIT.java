package tw.anwang.identity.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.GrantStopped;
import tw.anwang.identity.account.AccountDetails;
import tw.anwang.identity.account.AccountReviews;
import tw.anwang.identity.account.Accounts;
import tw.anwang.identity.account.Relocation;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

/** Whom a grant serves, and what becomes of it without anybody's act. */
class GrantsByThemselvesIT {
    private static final OfficeId OWNER = new OfficeId(10201);
    private static final OfficeId THERE = new OfficeId(103);
    private static final OfficeId ELSEWHERE = new OfficeId(10101);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);
    private static final LocalDate REVIEW = TODAY.plusDays(40);
    private static final LocalDate LAST = TODAY.plusDays(120);
    private static final long OURS = 72_001;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    SampleCases cases;

    @Inject
    Grants grants;

    @Inject
    GrantList list;

    @Inject
    GrantEnds ends;

    @Inject
    Relocation relocation;

    @Inject
    AccountReviews reviews;

    @Inject
    Accounts accounts;

    @Inject
    ToldOfGrants told;

    @Inject
    CurrentUser user;

    private SamplePeople people;
    private AccountId officer;
    private AccountId head;
    private AccountId grantee;

    @BeforeEach
    void a_case_and_its_people() {
        container.clock().setTo(TODAY);
        people = new SamplePeople(container);
        people.tables();
        people.caseOf(OURS, OWNER.value(), false);
        officer = people.of(OWNER.value(), "caseOfficer");
        head = people.of(OWNER.value(), "officeHead");
        grantee = people.of(THERE.value(), "caseOfficer");
        told.forget();
    }

    @AfterEach
    void no_grant_is_left() {
        people.tables();
    }

    private long requested(OfficeId office, AccountId person) {
        user.actAs(officer);
        return grants.request(new GrantTerms(
                OWNER,
                office,
                person,
                Set.of("sample.case"),
                "共案服務",
                "個資法第16條",
                "府社字第1號",
                new Period(TODAY, LAST),
                REVIEW));
    }

    private long on(OfficeId office, AccountId person) {
        long grant = requested(office, person);
        does(GrantAct.APPROVE, grant);
        does(GrantAct.SWITCH_ON, grant);
        return grant;
    }

    private void does(GrantAct act, long grant) {
        grants.carryOut(act, grant, read(grant).grant().version(), "依業務需要");
    }

    private GrantSheet read(long grant) {
        user.actAs(head);
        return grants.sheet(grant);
    }

    private boolean sees(AccountId who) {
        user.actAs(who);
        return cases.count(SampleCase.KIND) > 0;
    }

    private static String refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    private List<GrantAct> life(long grant) {
        return read(grant).grant().steps().stream().map(GrantStep::act).toList();
    }

    @Test
    void nobody_who_administers_or_audits_is_granted_anything() {
        for (String role : List.of("administrator", "countyAdministrator", "auditor", "countyAuditor")) {
            AccountId apart = people.of(10200, role);
            assertEquals("identity.grant.administrator", refused(() -> requested(null, apart)), role);
        }
    }

    @Test
    void who_got_such_a_role_since_is_neither_approved_nor_served_and_the_grant_says_so() {
        AccountId later = people.of(THERE.value(), "caseOfficer");
        long waiting = requested(null, later);
        long going = on(null, grantee);
        assertTrue(sees(grantee));
        assertTrue(read(going).unserved().isEmpty());
        people.alsoHas(later, "administrator");
        people.alsoHas(grantee, "auditor");
        assertEquals("identity.grant.administrator", refused(() -> does(GrantAct.APPROVE, waiting)));
        assertEquals(
                "identity.grant.administrator",
                read(waiting).whyNot().get(GrantAct.APPROVE).orElseThrow().key());
        assertFalse(sees(grantee));
        assertEquals(
                "identity.grant.administrator",
                read(going).unserved().orElseThrow().key());
        does(GrantAct.SWITCH_OFF, going);
        assertEquals("identity.grant.administrator", refused(() -> does(GrantAct.SWITCH_ON, going)));
    }

    @Test
    void of_an_office_those_who_work_there_are_served_and_its_administrators_are_not() {
        on(THERE, null);
        assertTrue(sees(grantee));
        assertFalse(sees(people.of(THERE.value(), "administrator")));
    }

    @Test
    void a_person_who_changes_office_takes_no_grant_along_and_its_owner_is_told() throws Exception {
        long office = on(THERE, null);
        long grant = on(null, grantee);
        container.inTransaction(() -> relocation.move(grantee, THERE, ELSEWHERE));
        assertFalse(sees(grantee));
        assertEquals(GrantState.ENDED, read(grant).grant().state());
        assertEquals(List.of(GrantAct.REQUEST, GrantAct.APPROVE, GrantAct.SWITCH_ON, GrantAct.LEAVE), life(grant));
        assertEquals(GrantState.ON, read(office).grant().state());
        GrantStopped stopped = told.stopped().get(0);
        assertEquals(grant, stopped.id());
        assertEquals(GrantStopped.Why.LEFT, stopped.why());
        assertTrue(stopped.told().containsAll(List.of(head, officer)));
        assertEquals(1, people.acts("endLeft", grant));
        assertEquals(List.of(grant), told.reviewed());
    }

    @Test
    void a_person_whose_account_ends_loses_what_was_granted_even_where_it_only_waits() throws Exception {
        long grant = requested(null, grantee);
        user.actAs(people.of(THERE.value(), "officeHead"));
        reviews.revoke(grantee.value(), 0);
        assertEquals(GrantState.ENDED, read(grant).grant().state());
        assertEquals(1, people.acts("endLeft", grant));
    }

    @Test
    void an_administrator_who_moves_the_account_ends_it_and_one_who_only_renames_it_does_not() {
        long grant = on(null, grantee);
        user.actAs(people.of(THERE.value(), "administrator"));
        accounts.change(grantee, 0, named("新名字", THERE));
        assertEquals(GrantState.ON, read(grant).grant().state());
        user.actAs(people.of(THERE.value(), "administrator"));
        accounts.change(grantee, accounts.record(grantee).version(), named("新名字", ELSEWHERE));
        assertEquals(GrantState.ENDED, read(grant).grant().state());
    }

    private static AccountDetails named(String name, OfficeId office) {
        return new AccountDetails(name, null, office, Set.of("caseOfficer"));
    }

    @Test
    void moved_in_any_other_way_the_person_sees_nothing_at_once_and_the_night_ends_it() throws Exception {
        long grant = on(null, grantee);
        people.movedByHand(grantee, ELSEWHERE.value());
        assertFalse(sees(grantee));
        assertEquals(GrantState.ON, read(grant).grant().state());
        container.inTransaction(ends::sweep);
        assertEquals(GrantState.ENDED, read(grant).grant().state());
    }

    @Test
    void heads_are_asked_before_the_day_of_review_and_until_it_is_done() throws Exception {
        long grant = on(null, grantee);
        container.clock().setTo(REVIEW.minusDays(15));
        assertEquals(List.of(), asked());
        container.clock().setTo(REVIEW.minusDays(14));
        assertEquals(List.of(grant), asked());
        assertFalse(read(grant).due());
        container.clock().setTo(REVIEW);
        assertEquals(List.of(grant), asked());
        assertTrue(read(grant).due());
        grants.review(grant, read(grant).grant().version(), REVIEW.plusDays(60), "仍有共案");
        assertEquals(List.of(grant), told.reviewed());
        assertFalse(read(grant).due());
        assertEquals(List.of(), asked());
    }

    @Test
    void one_that_ends_on_its_day_of_review_is_asked_for_by_nobody_and_one_that_is_over_no_more() throws Exception {
        long grant = on(null, grantee);
        grants.review(grant, read(grant).grant().version(), LAST, null);
        container.clock().setTo(LAST);
        assertEquals(List.of(), asked());
        container.clock().setTo(LAST.plusDays(1));
        assertEquals(List.of(), asked());
        assertTrue(told.reviewed().contains(grant));
        assertFalse(read(grant).due());
        user.actAs(head);
        assertEquals(0, list.count(new GrantFilter(null, people.name(grantee), null, null, true)));
    }

    @Test
    void nobody_reviewing_it_switches_it_off_after_some_days_and_a_review_lets_it_go_on() throws Exception {
        long grant = on(null, grantee);
        container.clock().setTo(REVIEW.plusDays(30));
        asked();
        assertTrue(sees(grantee));
        container.clock().setTo(REVIEW.plusDays(31));
        told.forget();
        assertEquals(List.of(grant), asked());
        assertFalse(sees(grantee));
        assertEquals(GrantState.APPROVED, read(grant).grant().state());
        assertEquals(GrantAct.LAPSE, life(grant).get(3));
        assertEquals(GrantStopped.Why.UNREVIEWED, told.stopped().get(0).why());
        assertEquals(1, people.acts("offUnreviewed", grant));
        assertEquals("identity.grant.reviewFirst", refused(() -> does(GrantAct.SWITCH_ON, grant)));
        grants.review(grant, read(grant).grant().version(), LAST, "仍有共案");
        does(GrantAct.SWITCH_ON, grant);
        assertTrue(sees(grantee));
    }

    /** For which grants a night asks for a review. */
    private List<Long> asked() throws Exception {
        told.forgetQuestions();
        container.inTransaction(ends::sweep);
        return new ArrayList<>(told.toReview());
    }
}
