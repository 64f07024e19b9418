package tw.anwang.welfare.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.FamilyCases;

/** A worker asks somebody outside: with consent, answered within days, followed to its result. */
class ReferringIT {
    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);
    private static final ReferralFilter ALL = new ReferralFilter(false);
    private static final ReferralFilter LATE = new ReferralFilter(true);
    private static final OfficeId LABOUR = new OfficeId(10204);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    FamilyCases cases;

    @Inject
    Assignments assignments;

    @Inject
    Referrals referrals;

    private Instant known;
    private AccountId supervisor;
    private AccountId worker;
    private AccountId other;
    private long id;

    @BeforeEach
    void a_case_of_a_worker() throws Exception {
        container.clock().setTo(KNOWN_ON);
        known = container.clock().instant();
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        other = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        id = CaseFixture.accepted(container, SANMIN, known);
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        assertTrue(user.actAs(worker));
    }

    private static Asked asked(OfficeId office, String body, Consent consent, String words) {
        return new Asked(office, body, null, "案父失業", consent, words, "求職意願", "王專員 07-1234567");
    }

    private long sent() {
        return referrals.send(id, asked(LABOUR, null, Consent.AGREED, "案父簽名"));
    }

    private static long tasks(String verb, long referral, AccountId account) throws Exception {
        try (var connection = container.database().connect();
                var asking = connection.createStatement();
                var rows = asking.executeQuery("select count(*) from desk_task where closed_at is null and verb = '"
                        + verb + "' and record_id = " + referral + " and recipient = 'account:" + account.value()
                        + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String refused(Runnable act) {
        return assertThrows(RuleBroken.class, act::run).key();
    }

    @Test
    void it_waits_a_week_for_an_answer_and_a_month_for_its_result() throws Exception {
        long one = sent();
        assertTrue(lateOnes().noneMatch(row -> row.sent().id() == one));
        assertEquals(KNOWN_ON.plusDays(7), referrals.byId(one).dueOn());
        assertEquals("王專員 07-1234567", referrals.byId(one).contact());
        assertEquals(1, tasks("welfare.task.referralReply", one, worker));
        container.clock().setTo(known.plus(8, ChronoUnit.DAYS));
        assertTrue(referrals.byId(one).isLate(KNOWN_ON.plusDays(8)));
        assertTrue(lateOnes().anyMatch(row -> row.sent().id() == one));
        int version = referrals.byId(one).version();
        assertEquals(
                "welfare.referral.whichAnswer",
                refused(() -> referrals.answer(one, version, ReferralState.COMPLETED, "完成", KNOWN_ON.plusDays(8))));
        assertEquals(
                "welfare.referral.noDay",
                refused(() -> referrals.answer(one, version, ReferralState.ACCEPTED, "受案", KNOWN_ON.minusDays(1))));
        referrals.answer(one, version, ReferralState.ACCEPTED, "受案", KNOWN_ON.plusDays(8));
        assertThrows(
                OptimisticLockException.class,
                () -> referrals.answer(one, version, ReferralState.COMPLETED, "完成", KNOWN_ON.plusDays(8)));
        assertEquals(KNOWN_ON.plusDays(38), referrals.byId(one).dueOn());
        assertEquals(0, tasks("welfare.task.referralReply", one, worker));
        assertEquals(1, tasks("welfare.task.referralResult", one, worker));
        referrals.answer(one, referrals.byId(one).version(), ReferralState.COMPLETED, "已就業", KNOWN_ON.plusDays(8));
        assertEquals(0, tasks("welfare.task.referralResult", one, worker));
        Referral ended = referrals.byId(one);
        assertNull(ended.dueOn());
        assertEquals("受案", ended.reply());
        assertEquals("已就業", ended.result());
        assertEquals(
                "welfare.referral.answered",
                refused(() -> referrals.answer(one, ended.version(), ReferralState.FAILED, "失敗", KNOWN_ON)));
    }

    private Stream<ReferralRow> lateOnes() {
        return referrals.rows(LATE, new Paging(1, 100, 100, Map.of())).stream();
    }

    @Test
    void nobody_is_asked_without_consent_or_law_and_without_saying_what_is_handed_over() {
        assertEquals(
                "welfare.referral.noConsent", refused(() -> referrals.send(id, asked(LABOUR, null, Consent.LAW, " "))));
        assertEquals(
                "welfare.referral.noConsent", refused(() -> referrals.send(id, asked(LABOUR, null, null, "案父簽名"))));
        assertEquals(
                "welfare.referral.noBody",
                refused(() -> referrals.send(id, asked(null, " ", Consent.LAW, "兒少權法第 53 條"))));
        assertEquals(
                "welfare.referral.noHanded",
                refused(() ->
                        referrals.send(id, new Asked(LABOUR, null, null, "案父失業", Consent.AGREED, "案父簽名", null, null))));
        assertEquals(
                "welfare.referral.whoseElse",
                refused(() ->
                        referrals.send(id, new Asked(LABOUR, null, 1L, "案父失業", Consent.AGREED, "案父簽名", "求職意願", null))));
    }

    @Test
    void what_is_waited_for_goes_with_the_case() throws Exception {
        long one = sent();
        assertTrue(user.actAs(supervisor));
        assignments.reassign(id, cases.byId(id).version(), other, "輪調");
        assertEquals(0, tasks("welfare.task.referralReply", one, worker));
        assertEquals(1, tasks("welfare.task.referralReply", one, other));
        assertTrue(user.actAs(worker));
        assertEquals("welfare.referral.notWorker", refused(this::sent));
        assertEquals(
                "welfare.referral.notWorker",
                refused(() -> referrals.answer(one, 1, ReferralState.ACCEPTED, "受案", KNOWN_ON)));
    }

    @Test
    void who_sees_the_case_sees_its_referrals_and_nobody_else() throws Exception {
        long before = referrals.count(ALL);
        long one = sent();
        assertEquals(before + 1, referrals.count(ALL));
        assertEquals(1, referrals.of(cases.byId(id)).size());
        assertTrue(user.actAs(CaseFixture.supervisor(container, FENGSHAN)));
        assertThrows(NotVisible.class, () -> referrals.byId(one));
        assertTrue(referrals.rows(ALL, new Paging(1, 100, 100, Map.of())).stream()
                .noneMatch(row -> row.sent().id() == one));
        assertEquals(0, referrals.count(ALL));
    }
}
