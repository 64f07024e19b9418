package tw.anwang.identity.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Granted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** The life of a grant, and who may do what to it. */
class GrantingTest {
    private static final OfficeId OWNER = new OfficeId(1);
    private static final OfficeId GRANTEE = new OfficeId(2);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);
    private static final Instant NOW = Taipei.at(TODAY.atTime(10, 0));

    private static final Actor OFFICER = person(11, OWNER, "identity.grants");
    private static final Actor HEAD = person(12, OWNER, "identity.grants", "identity.approveGrants");

    private static Actor person(long id, OfficeId office, String... permissions) {
        return new Actor(
                new AccountId(id), "人" + id, office, Set.of(permissions), Scope.ofOffices(Set.of(office.value()), id));
    }

    private static Standing owner(Actor who) {
        return new Standing(who, true, false, false);
    }

    private static GrantTerms terms() {
        return terms(GRANTEE, null, new Period(TODAY, TODAY.plusDays(30)), TODAY.plusDays(10));
    }

    private static GrantTerms terms(OfficeId office, AccountId person, Period period, LocalDate review) {
        return new GrantTerms(OWNER, office, person, Set.of("a.kind"), "目的", "法", "文號", period, review);
    }

    private static Grant requested() {
        return new Grant(terms(), null, owner(OFFICER), NOW);
    }

    private static Grant on() {
        Grant grant = requested();
        grant.carryOut(GrantAct.APPROVE, null, owner(HEAD), NOW);
        grant.carryOut(GrantAct.SWITCH_ON, null, owner(HEAD), NOW);
        return grant;
    }

    private static String key(Optional<RuleBroken> obstacle) {
        return obstacle.map(RuleBroken::key).orElse("none");
    }

    private static String refused(GrantTerms terms) {
        return assertThrows(RuleBroken.class, () -> new Grant(terms, null, owner(OFFICER), NOW))
                .key();
    }

    @Test
    void it_is_off_until_a_second_person_approved_it_and_it_was_switched_on() {
        Grant grant = requested();
        assertEquals(GrantState.REQUESTED, grant.state());
        assertEquals("identity.grant.notNow.REQUESTED", key(grant.whyNot(GrantAct.SWITCH_ON, owner(HEAD), TODAY)));
        grant.carryOut(GrantAct.APPROVE, null, owner(HEAD), NOW);
        assertEquals(GrantState.APPROVED, grant.state());
        grant.carryOut(GrantAct.SWITCH_ON, null, owner(HEAD), NOW);
        assertEquals(GrantState.ON, grant.state());
        assertEquals(3, grant.steps().size());
    }

    @Test
    void who_asked_for_it_does_not_approve_it_even_as_head() {
        Grant grant = new Grant(terms(), null, owner(HEAD), NOW);
        assertEquals("identity.grant.second", key(grant.whyNot(GrantAct.APPROVE, owner(HEAD), TODAY)));
    }

    @Test
    void an_officer_approves_and_switches_nothing() {
        Grant grant = requested();
        Actor other = person(13, OWNER, "identity.grants");
        assertEquals("identity.grant.heads", key(grant.whyNot(GrantAct.APPROVE, owner(other), TODAY)));
    }

    @Test
    void nobody_grants_what_another_office_leads() {
        assertEquals(
                "identity.grant.notOwner", key(GrantLife.whyNotRequest(new Standing(OFFICER, false, false, false))));
        Grant grant = requested();
        assertEquals(
                "identity.grant.notOwner",
                key(grant.whyNot(GrantAct.APPROVE, new Standing(HEAD, false, false, false), TODAY)));
    }

    @Test
    void who_administers_accounts_grants_nothing_whatever_else_the_role_allows() {
        Actor administrator = person(14, OWNER, "identity.grants", "identity.accounts");
        assertEquals("identity.grant.notOwner", key(GrantLife.whyNotRequest(owner(administrator))));
    }

    @Test
    void nobody_asks_for_or_approves_or_switches_on_what_gives_rights_to_himself() {
        Standing receiver = new Standing(HEAD, true, true, false);
        assertEquals("identity.grant.self", key(GrantLife.whyNotRequest(receiver)));
        Grant grant = requested();
        assertEquals("identity.grant.self", key(grant.whyNot(GrantAct.APPROVE, receiver, TODAY)));
        grant.carryOut(GrantAct.APPROVE, null, owner(HEAD), NOW);
        assertEquals("identity.grant.self", key(grant.whyNot(GrantAct.SWITCH_ON, receiver, TODAY)));
    }

    @Test
    void heads_of_the_owner_and_the_national_owner_end_it_at_once_with_a_reason() {
        Actor stranger = person(15, GRANTEE, "identity.grants", "identity.approveGrants");
        Grant grant = on();
        assertEquals(
                "identity.grant.notEnder",
                key(grant.whyNot(GrantAct.END, new Standing(stranger, false, true, false), TODAY)));
        assertEquals("identity.grant.notEnder", key(grant.whyNot(GrantAct.END, owner(OFFICER), TODAY)));
        assertEquals(
                "identity.grant.noReason",
                assertThrows(RuleBroken.class, () -> grant.carryOut(GrantAct.END, " ", owner(HEAD), NOW))
                        .key());
        grant.carryOut(GrantAct.END, "不再需要", new Standing(stranger, false, false, true), NOW);
        assertEquals(GrantState.ENDED, grant.state());
        assertEquals("identity.grant.notNow.ENDED", key(grant.whyNot(GrantAct.SWITCH_ON, owner(HEAD), TODAY)));
    }

    @Test
    void its_requester_takes_it_back_before_it_is_approved() {
        Grant grant = requested();
        grant.carryOut(GrantAct.END, "寫錯", owner(OFFICER), NOW);
        assertEquals(GrantState.ENDED, grant.state());
    }

    @Test
    void one_whose_last_day_has_passed_is_switched_off_or_ended_and_nothing_else() {
        Grant grant = requested();
        grant.carryOut(GrantAct.APPROVE, null, owner(HEAD), NOW);
        LocalDate after = TODAY.plusDays(31);
        assertTrue(grant.isOver(after));
        assertFalse(grant.isOver(TODAY.plusDays(30)));
        assertEquals("identity.grant.over", key(grant.whyNot(GrantAct.SWITCH_ON, owner(HEAD), after)));
        assertEquals("none", key(on().whyNot(GrantAct.SWITCH_OFF, owner(HEAD), after)));
        assertEquals("none", key(grant.whyNot(GrantAct.END, owner(HEAD), after)));
    }

    @Test
    void its_owner_s_head_reviews_it_and_sets_the_next_day_within_its_time() {
        Grant grant = on();
        assertEquals("identity.grant.heads", key(grant.whyNot(GrantAct.REVIEW, owner(OFFICER), TODAY)));
        assertEquals(
                "identity.grant.reviewOutside",
                assertThrows(RuleBroken.class, () -> grant.review(TODAY.plusDays(31), null, owner(HEAD), NOW))
                        .key());
        assertThrows(RuleBroken.class, () -> grant.review(TODAY, null, owner(HEAD), NOW));
        grant.review(TODAY.plusDays(25), "仍有共案", owner(HEAD), NOW);
        assertEquals(TODAY.plusDays(25), grant.reviewOn());
        assertEquals(GrantState.ON, grant.state());
        assertEquals(GrantAct.REVIEW, grant.steps().get(3).act());
        assertEquals("identity.grant.notNow.REQUESTED", key(requested().whyNot(GrantAct.REVIEW, owner(HEAD), TODAY)));
    }

    @Test
    void it_names_one_receiver_days_to_come_and_a_review_within_them() {
        Period month = new Period(TODAY, TODAY.plusDays(30));
        assertEquals("identity.grant.oneGrantee", refused(terms(null, null, month, TODAY)));
        assertEquals("identity.grant.oneGrantee", refused(terms(GRANTEE, new AccountId(9), month, TODAY)));
        assertEquals("identity.grant.past", refused(terms(GRANTEE, null, Period.since(TODAY), TODAY)));
        assertEquals(
                "identity.grant.past",
                refused(terms(GRANTEE, null, new Period(TODAY.minusDays(9), TODAY.minusDays(1)), TODAY)));
        assertEquals("identity.grant.reviewOutside", refused(terms(GRANTEE, null, month, TODAY.plusDays(31))));
    }

    @Test
    void a_grant_of_an_office_opens_nothing_kept_to_its_parties_and_one_of_a_record_opens_that_record() {
        Granted office = new Granted(1, Set.of("a.kind"), Set.of(1L), null, NOW);
        assertTrue(office.opens(5, 1, Sensitivity.ORDINARY));
        assertFalse(office.opens(5, 1, Sensitivity.PARTIES_ONLY));
        assertFalse(office.opens(5, 2, Sensitivity.ORDINARY));
        Granted record = new Granted(1, Set.of("a.kind"), Set.of(), 5L, NOW);
        assertTrue(record.opens(5, 1, Sensitivity.PARTIES_ONLY));
        assertFalse(record.opens(6, 1, Sensitivity.ORDINARY));
    }
}
