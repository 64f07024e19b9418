package tw.anwang.meetings.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.bulk.KeptItems;
import tw.anwang.meetings.bulk.Portion;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Part;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** 移民署 is reorganised: what it leads goes to 心健司, and back where nothing else happened. */
class HandingManyOverIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    Rounds rounds;

    @Inject
    Answers answers;

    @Inject
    Handovers handovers;

    private House house;
    private long one;
    private long two;
    private long withCo;

    @BeforeEach
    void three_items_are_led_and_asked_in_a_round() throws SQLException {
        house = new House(container, LocalDate.of(2023, 2, 8));
        container.clock().setTo(TODAY);
        user.actAs(house.keeper);
        one = house.anItem("14-討1").handedOutIn(items);
        two = house.anItem("14-討2").handedOutIn(items);
        withCo = house.anItem("14-討3").ledBy(house.first, house.second).handedOutIn(items);
        rounds.open(house.meeting, LocalDate.of(2023, 1, 20), null);
    }

    @Test
    void the_new_office_is_asked_and_the_former_one_no_longer_and_each_item_tells_why() throws SQLException {
        handovers.handOver(house.first, house.second, seen(house.first, one, two), "組織改造");
        assertEquals(house.second, items.byId(one).lead());
        assertEquals(1, tasks(one, house.second.value()));
        assertEquals(0, tasks(one, house.first.value()));
        assertEquals(
                2,
                number("select count(*) from meetings_tracking_change where act = 'REASSIGN' and note like '%組織改造%'"
                        + " and tracked_item_id in (" + one + ", " + two + ")"));
    }

    @Test
    void taken_back_everything_is_as_before_but_for_what_changed_since() throws SQLException {
        long made = handovers.handOver(house.first, house.second, seen(house.first, one, two), "組織改造");
        items.extend(two, Due.on(LocalDate.of(2023, 6, 30)), Basis.staffUnit(null));
        List<RuleBroken> left = handovers.undo(made);
        assertEquals(
                List.of("meetings.handover.changedSince"),
                left.stream().map(RuleBroken::key).toList());
        assertEquals(house.first, items.byId(one).lead());
        assertEquals(house.second, items.byId(two).lead());
        assertEquals(1, tasks(one, house.first.value()));
        assertEquals(0, tasks(one, house.second.value()));
        HandoverLine line = handovers.newest().get(0);
        assertEquals(List.of(2L, 1L), List.of(line.items(), line.undone()));
        assertTrue(line.isOpen());
    }

    @Test
    void the_preview_says_what_cannot_go_and_where_a_draft_would_be_lost() throws SQLException {
        long answer = number("select id from meetings_answer where tracked_item_id = " + two);
        user.actAs(house.firstOfficer);
        answers.write(answer, 0, new AnswerWords("寫到一半。", null), List.of());
        user.actAs(house.keeper);
        List<HandoverRow> mine = previewed(house.first, house.second).stream()
                .filter(row -> List.of(one, two, withCo).contains(row.id()))
                .toList();
        assertEquals(
                List.of(false, true, false),
                mine.stream().map(HandoverRow::begun).toList());
        assertEquals(
                "meetings.handover.takesPart",
                mine.get(2).whyNot().orElseThrow().key());
        assertFalse(mine.get(0).whyNot().isPresent());
        assertEquals(
                "meetings.handover.takesPart",
                assertThrows(
                                RuleBroken.class,
                                () -> handovers.handOver(
                                        house.first, house.second, seen(house.first, one, withCo), "改組"))
                        .key());
    }

    @Test
    void a_draft_begun_after_the_preview_is_not_deleted_unseen() throws SQLException {
        Map<Long, HandoverSeen> seen = seen(house.first, one, two);
        begin(two, house.firstOfficer, "預覽之後才寫的。");
        RuleBroken refused =
                assertThrows(RuleBroken.class, () -> handovers.handOver(house.first, house.second, seen, "改組"));
        assertEquals("meetings.handover.begunMeanwhile", refused.key());
        assertEquals(List.of("14-討2"), refused.arguments());
        assertEquals(house.first, items.byId(one).lead());
        assertEquals(
                1, number("select count(*) from meetings_answer where text = '預覽之後才寫的。' and tracked_item_id = " + two));

        handovers.handOver(
                house.first, house.second, seen(house.first, one, two), "改組"); // seen, and ticked all the same
        assertEquals(house.second, items.byId(two).lead());
    }

    @Test
    void what_changed_after_the_preview_is_looked_at_again() {
        Map<Long, HandoverSeen> seen = seen(house.first, one, two);
        items.extend(one, Due.on(LocalDate.of(2023, 6, 30)), Basis.staffUnit(null));
        RuleBroken refused =
                assertThrows(RuleBroken.class, () -> handovers.handOver(house.first, house.second, seen, "改組"));
        assertEquals("meetings.handover.changedMeanwhile", refused.key());
        assertEquals(List.of("14-討1"), refused.arguments());
        assertEquals(house.first, items.byId(two).lead());
    }

    @Test
    void what_the_new_office_has_sent_already_is_not_taken_from_it() throws SQLException {
        long made = handovers.handOver(house.first, house.second, seen(house.first, one, two), "組織改造");
        long answer = begin(one, house.secondOfficer, "已辦理。");
        user.actAs(house.secondOfficer);
        answers.submit(answer, 1, new AnswerWords("已辦理。", null), List.of());
        user.actAs(house.secondHead);
        answers.approve(answer, 2, Approval.HERE);
        user.actAs(house.keeper);
        assertEquals(
                List.of("meetings.handover.begunSince"),
                handovers.undo(made).stream().map(RuleBroken::key).toList());
        assertEquals(house.second, items.byId(one).lead());
        assertEquals(house.first, items.byId(two).lead());
    }

    /** An officer writes the first words of an answer; the staff unit goes on. */
    private long begin(long item, AccountId officer, String words) throws SQLException {
        long answer = number("select id from meetings_answer where state = 'NONE' and tracked_item_id = " + item);
        user.actAs(officer);
        answers.write(answer, 0, new AnswerWords(words, null), List.of());
        user.actAs(house.keeper);
        return answer;
    }

    @Test
    void only_the_staff_unit_hands_over_and_takes_back_and_never_without_a_reason() throws SQLException {
        Map<Long, HandoverSeen> seen = seen(house.first, two);
        assertEquals("meetings.handover.noReason", refused(seen, " "));
        long made = handovers.handOver(house.first, house.second, seen(house.first, one), "改組");
        user.actAs(house.secondHead);
        assertThrows(NotVisible.class, () -> handovers.undo(made));
        user.actAs(house.firstHead);
        assertEquals("meetings.trackedItem.notStaffUnit", refused(seen, "改組"));
        assertEquals(List.of(), handovers.preview(house.first, house.second, 0));
    }

    @Test
    void where_the_office_works_along_the_other_takes_its_place_and_gives_it_back_as_it_was() throws SQLException {
        OfficeId third = new OfficeId(10_201);
        long both = house.anItem("14-討4")
                .ledBy(house.first, house.second, new OfficeId(300))
                .handedOutIn(items);
        rounds.open(house.meeting, LocalDate.of(2023, 1, 20), null); // what was forgotten joins
        List<String> before = parties(both);
        HandoverRow row = previewed(house.second, third).stream()
                .filter(one -> one.id() == both)
                .findFirst()
                .orElseThrow();
        assertEquals(Part.CO, row.part());
        assertFalse(row.whyNot().isPresent());
        assertTrue(handovers.offices().get(house.second.value()) >= 2);

        long made = handovers.handOver(house.second, third, seen(house.second, both), "組織改造");
        assertEquals(house.first, items.byId(both).lead());
        assertEquals(
                Set.of(house.first, third, new OfficeId(300)),
                Set.copyOf(items.byId(both).askedOffices())); // among those that work along none is first
        assertEquals(1, tasks(both, third.value()));
        assertEquals(0, tasks(both, house.second.value()));
        assertEquals(1, tasks(both, house.first.value()));
        assertEquals(
                1,
                number(
                        "select count(*) from meetings_tracking_change where act = 'REASSIGN_CO' and note like '%→%組織改造%'"
                                + " and tracked_item_id = " + both));

        assertEquals(List.of(), handovers.undo(made));
        assertEquals(before, parties(both));
        assertEquals(0, tasks(both, third.value()));
        assertEquals(1, tasks(both, house.second.value()));
    }

    @Test
    void a_co_office_handed_on_since_stays_where_it_is() throws SQLException {
        OfficeId third = new OfficeId(10_201);
        long made = handovers.handOver(house.second, third, seen(house.second, withCo), "組織改造");
        long next = handovers.handOver(third, new OfficeId(300), seen(third, withCo), "再改組");
        assertEquals(
                List.of("meetings.handover.changedSince"),
                handovers.undo(made).stream().map(RuleBroken::key).toList());
        assertEquals(List.of(), handovers.undo(next));
        assertEquals(List.of(house.first, third), items.byId(withCo).askedOffices());
    }

    @Test
    void what_is_more_than_a_portion_is_shown_and_handed_over_portion_by_portion() throws SQLException {
        long already = handovers.count(house.first);
        for (int n = 0; n < KeptItems.MOST; n++) {
            house.anItem("15-討" + n).handedOutIn(items);
        }
        long all = already + KeptItems.MOST;
        assertEquals(all, handovers.count(house.first));
        Portion portion = new Portion();
        portion.counted(all);
        assertTrue(portion.isPart());
        Set<Long> shown = new HashSet<>();
        boolean more = true;
        while (more) {
            List<HandoverRow> rows = handovers.preview(house.first, house.second, portion.first());
            assertEquals(portion.getTo() - portion.getFrom() + 1, rows.size());
            rows.forEach(row -> shown.add(row.id()));
            more = portion.isOthersAfter();
            portion.leaf(1);
        }
        assertEquals(all, shown.size());
        List<Long> late = handovers.preview(house.first, house.second, KeptItems.MOST).stream()
                .filter(row -> row.whyNot().isEmpty())
                .map(HandoverRow::id)
                .limit(2)
                .toList();
        handovers.handOver(house.first, house.second, seen(house.first, late.get(0), late.get(1)), "組織改造");
        assertEquals(all - 2, handovers.count(house.first));
        assertEquals(house.second, items.byId(late.get(1)).lead());
    }

    /** All portions: other tests of the module leave items behind. */
    private List<HandoverRow> previewed(OfficeId from, OfficeId to) {
        List<HandoverRow> rows = new ArrayList<>();
        for (int first = 0; first < handovers.count(from); first += KeptItems.MOST) {
            rows.addAll(handovers.preview(from, to, first));
        }
        return rows;
    }

    private List<String> parties(long item) throws SQLException {
        return container
                .database()
                .texts(
                        "select concat_ws(' ', id, part, office_id, account_id, read_at) from meetings_tracked_item_party"
                                + " where record_id = " + item + " order by id");
    }

    /** What the staff unit sees of them now. */
    private Map<Long, HandoverSeen> seen(OfficeId from, Long... ids) {
        Map<Long, HandoverSeen> seen = previewed(from, new OfficeId(10_202)).stream()
                .filter(row -> List.of(ids).contains(row.id()))
                .collect(Collectors.toMap(HandoverRow::id, HandoverRow::seen));
        assertEquals(ids.length, seen.size());
        return seen;
    }

    private String refused(Map<Long, HandoverSeen> seen, String reason) {
        return assertThrows(RuleBroken.class, () -> handovers.handOver(house.first, house.second, seen, reason))
                .key();
    }

    private long tasks(long item, long office) throws SQLException {
        return number("select count(*) from desk_task where closed_at is null and office_id = " + office
                + " and record_kind = 'meetings.answer' and record_id in"
                + " (select id from meetings_answer where tracked_item_id = " + item + ")");
    }

    private long number(String sql) throws SQLException {
        return container.database().number(sql);
    }
}
