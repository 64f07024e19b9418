package tw.anwang.identity.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.review.Verdict;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;

/** 緊急調閱: one record for hours, told at once, signed off by somebody else. */
class BreakingTheGlassIT {
    private static final long LEAD = 10201;
    private static final long OURS = 72_001;
    private static final long KEPT = 72_002;
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);
    private static final String REASON = "個案家長持刀到校，須立即聯絡主責社工";
    private static final String CASE = SampleCase.KIND.name();

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    SampleCases cases;

    @Inject
    Glasses glasses;

    @Inject
    GlassList list;

    @Inject
    GrantUses uses;

    @Inject
    CurrentUser user;

    @Inject
    ToldOfGlass told;

    private AccountId opener;
    private AccountId head;
    private SamplePeople people;

    @BeforeEach
    void twoCases() {
        people = new SamplePeople(container);
        people.tables();
        people.caseOf(OURS, LEAD, false);
        people.caseOf(KEPT, LEAD, true);
        opener = people.of(103, "caseOfficer");
        head = people.of(LEAD, "officeHead");
        container.clock().setTo(TODAY);
        user.actAs(opener);
    }

    private long opened(long record) {
        user.actAs(opener);
        glasses.open(CASE, String.valueOf(record), record, REASON);
        return told.lastOpened().id();
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    private void sees(Long... records) throws Exception {
        FiveWays.<AccountId>of(CASE, NotVisible.class)
                .actingAs(user::actAs)
                .list(() -> cases.listed(SampleCase.KIND))
                .export(() -> cases.exported(SampleCase.KIND))
                .search(() -> cases.searched(SampleCase.KIND))
                .count(() -> cases.count(SampleCase.KIND))
                .open(id -> cases.opened(SampleCase.KIND, id))
                .sees(head, List.of(OURS, KEPT))
                .sees(opener, List.of(records))
                .prove();
    }

    @Test
    void it_opens_that_record_even_one_kept_to_its_parties_for_four_hours() throws Exception {
        sees();
        Instant now = container.clock().instant();
        opened(KEPT);
        sees(KEPT);
        container.clock().setTo(now.plus(Duration.ofHours(4)).minusMillis(1));
        sees(KEPT);
        container.clock().setTo(now.plus(Duration.ofHours(4)));
        sees();
    }

    @Test
    void it_is_over_at_its_hour_on_the_next_day_too() throws Exception {
        Instant late = container.clock().instant().plus(Duration.ofHours(13)); // 23:00 in Taipei
        container.clock().setTo(late);
        opened(OURS);
        container.clock().setTo(late.plus(Duration.ofHours(3)));
        sees(OURS);
        container.clock().setTo(late.plus(Duration.ofHours(5)));
        sees();
    }

    @Test
    void heads_of_the_leading_office_are_told_at_once_and_a_reviewer_is_asked() {
        opened(OURS);
        assertTrue(told.lastOpened().heads().contains(head));
        assertEquals(new OfficeId(LEAD), told.lastOpened().reviewingOffice());
        assertEquals("樣本 72001", told.lastOpened().record());
        assertEquals(TODAY.plusDays(3), told.lastOpened().reviewBy());
    }

    @Test
    void where_the_leading_office_has_no_reviewer_the_national_owner_has_one() {
        people.caseOf(72_003, 10_301, false); // nobody with a right in it or above it
        AccountId national = people.of(SampleCases.NATIONAL_OWNER.value(), "officeHead");
        opened(72_003);
        assertEquals(SampleCases.NATIONAL_OWNER, told.lastOpened().reviewingOffice());
        user.actAs(national);
        assertTrue(
                glasses.byId(told.lastOpened().id()).whyNotReview(user.getMe()).isEmpty());
    }

    @Test
    void it_needs_a_reason_a_number_that_is_known_and_a_record_that_is_not_seen_anyway() {
        assertEquals("identity.glass.shortReason", broken(() -> glasses.find(CASE, "72001", "急")));
        assertEquals("identity.glass.unknown", broken(() -> glasses.find(CASE, "99999", REASON)));
        assertThrows(NotVisible.class, () -> glasses.open(CASE, "72001", KEPT, REASON));
        user.actAs(head);
        assertEquals("identity.glass.seen", broken(() -> glasses.find(CASE, "72001", REASON)));
        user.actAs(people.of(10200, "countyAdministrator"));
        assertThrows(NotPermitted.class, () -> glasses.open(CASE, "72001", OURS, REASON));
    }

    @Test
    void what_was_done_stands_under_it_for_the_reviewer() {
        long glass = opened(OURS);
        user.actAs(opener);
        cases.opened(SampleCase.KIND, OURS);
        user.actAs(head);
        assertEquals(
                List.of("read", "breakGlass"),
                uses.under(glasses.byId(glass), 1).uses().stream()
                        .map(GrantUses.Use::verb)
                        .toList());
    }

    @Test
    void another_than_the_opener_signs_it_off_once_and_with_words() {
        AccountId headWhoOpens = people.of(LEAD, "officeHead");
        long glass = opened(OURS);
        user.actAs(opener);
        assertThrows(NotPermitted.class, () -> glasses.review(glass, 1, Verdict.REASONABLE, "可"));
        assertEquals(
                "identity.glass.own",
                glasses.byId(glass).whyNotReview(user.getMe()).orElseThrow().key());
        user.actAs(people.of(10101, "officeHead"));
        assertThrows(NotVisible.class, () -> glasses.review(glass, 1, Verdict.REASONABLE, "可"));
        user.actAs(headWhoOpens);
        int version = glasses.byId(glass).version();
        assertEquals("identity.glass.noVerdict", broken(() -> glasses.review(glass, version, Verdict.REFERRED, " ")));
        glasses.review(glass, version, Verdict.REASONABLE, "確有急迫情形");
        assertEquals(opener, told.lastReviewed().opener());
        user.actAs(head);
        assertThrows(OptimisticLockException.class, () -> glasses.review(glass, version, Verdict.UNREASONABLE, "否"));
        int now = glasses.byId(glass).version();
        assertEquals("identity.glass.reviewed", broken(() -> glasses.review(glass, now, Verdict.REFERRED, "否")));
    }

    @Test
    void what_was_not_reasonable_is_closed_at_once_and_what_was_stays_open_until_its_hour() throws Exception {
        long first = opened(OURS);
        review(first, Verdict.REASONABLE);
        sees(OURS);
        long second = opened(KEPT);
        sees(OURS, KEPT);
        review(second, Verdict.UNREASONABLE);
        sees(OURS);
    }

    private void review(long glass, Verdict verdict) {
        user.actAs(head);
        glasses.review(glass, glasses.byId(glass).version(), verdict, "已向主責社工查證");
    }

    @Test
    void the_queue_keeps_what_nobody_reviewed_and_counts_it_as_overdue_after_its_days() throws Exception {
        long waiting = opened(OURS);
        long reviewed = opened(KEPT);
        review(reviewed, Verdict.REASONABLE);
        FiveWays.<AccountId>of(Glasses.KIND, NotVisible.class)
                .actingAs(user::actAs)
                .list(() -> everyPage(GlassShow.ALL))
                .count(() -> list.count(GlassShow.ALL).all())
                .open(id -> glasses.byId(id))
                .sees(head, List.of(waiting, reviewed))
                .sees(people.of(10101, "officeHead"), List.of())
                .prove();
        user.actAs(head);
        assertTrue(everyPage(GlassShow.WAITING).contains(waiting));
        assertFalse(everyPage(GlassShow.WAITING).contains(reviewed));
        assertTrue(everyPage(GlassShow.REVIEWED).contains(reviewed));
        container.clock().setTo(TODAY.plusDays(3));
        assertFalse(everyPage(GlassShow.OVERDUE).contains(waiting));
        container.clock().setTo(TODAY.plusDays(4));
        assertTrue(everyPage(GlassShow.OVERDUE).contains(waiting));
        assertFalse(everyPage(GlassShow.OVERDUE).contains(reviewed));
        assertEquals(
                everyPage(GlassShow.OVERDUE).size(), list.count(GlassShow.ALL).late());
    }

    private Collection<Long> everyPage(GlassShow show) {
        List<Long> ids = new ArrayList<>();
        long total = list.count(show).all();
        for (int page = 1; ids.size() < total; page++) {
            list.page(show, new Paging(page, Paging.SIZE, total, Map.of())).forEach(row -> ids.add(row.id()));
        }
        return ids;
    }
}
