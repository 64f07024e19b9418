package tw.anwang.meetings.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.round.OpenRound;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.LifeLine;
import tw.anwang.meetings.tracked.TrackedItemStories;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

class AskingForALaterDayIT {
    private static final LocalDate LIMIT = OpenRound.TODAY.minusDays(3);
    private static final LocalDate LATER = OpenRound.TODAY.plusMonths(2);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    TrackedItemStories stories;

    @Inject
    Rounds rounds;

    @Inject
    RequestsForChange requests;

    @Inject
    Answers answers;

    private OpenRound open;

    @BeforeEach
    void the_item_is_overdue() throws SQLException {
        open = new OpenRound(container, user, items, rounds);
        items.extend(open.item, Due.on(LIMIT), Basis.staffUnit(null));
        assertTrue(items.byId(open.item).isOverdueOn(OpenRound.TODAY));
    }

    @Test
    void granted_it_is_not_overdue_until_the_new_day_has_passed_and_the_office_hears_of_it() throws SQLException {
        ask(LATER, "修法中");
        decide(true, "請如期完成");
        assertFalse(items.byId(open.item).isOverdueOn(LATER));
        assertTrue(items.byId(open.item).isOverdueOn(LATER.plusDays(1)));
        assertTrue(keys().subList(0, 3).containsAll(List.of("life.GRANTED.EXTEND", "act.EXTEND", "life.asks.EXTEND")));
        assertTrue(words("act.EXTEND").contains("112/01/07 → 112/03/10"), words("act.EXTEND"));
        assertEquals("112/03/10　修法中", words("life.asks.EXTEND"));
        assertEquals(1, notices("meetings.notice.request.GRANTED.EXTEND"));
    }

    @Test
    void refused_with_words_it_stays_overdue_and_the_item_tells_why() throws SQLException {
        ask(LATER, "人力不足");
        assertBroken("meetings.request.refusalWithoutWords", () -> decide(false, " "));
        decide(false, "請調整人力如期辦理");
        assertTrue(items.byId(open.item).isOverdueOn(OpenRound.TODAY));
        assertEquals("請調整人力如期辦理", words("life.REFUSED.EXTEND"));
        assertEquals(1, notices("meetings.notice.request.REFUSED.EXTEND"));
    }

    @Test
    void the_same_is_not_asked_twice_at_once() {
        ask(LATER, "修法中");
        assertBroken("meetings.request.openAlready", () -> ask(LATER.plusDays(1), "修法中"));
        decide(false, "不同意");
        ask(LATER.plusDays(1), "再請同意");
    }

    @Test
    void a_later_day_is_later_than_the_limit_that_holds() {
        user.actAs(open.house.keeper);
        items.extend(open.item, Due.on(LATER), Basis.staffUnit(null));
        assertBroken("meetings.request.notLater", () -> ask(LATER, "修法中"));
    }

    @Test
    void an_office_that_is_not_asked_asks_for_nothing() {
        user.actAs(open.house.keeper);
        assertBroken(
                "meetings.request.notAsked", () -> requests.askExtension(open.item, open.house.staff, LATER, "代為申請"));
    }

    @Test
    void what_is_no_longer_tracked_needs_no_later_day() {
        user.actAs(open.house.keeper);
        items.decide(open.item, Decision.release(Basis.meeting(open.house.meeting, null)));
        assertBroken("meetings.request.notTracked", () -> ask(LATER, "修法中"));
    }

    @Test
    void the_life_tells_what_was_sent_and_never_what_is_being_rewritten() throws SQLException {
        write("第一次送出。");
        user.actAs(open.house.keeper);
        answers.giveBack(open.answer(), open.version(), "請補人數");
        user.actAs(open.house.firstOfficer);
        answers.write(open.answer(), open.version(), new AnswerWords("改寫到一半的草稿", null), List.of());
        user.actAs(open.house.keeper);
        assertEquals("請補人數", words("life.returned"));
        assertEquals("第一次送出。", words("life.answer"));
        user.actAs(open.house.firstOfficer);
        write("第二次送出，共 12 人。");
        assertEquals(
                List.of("第二次送出，共 12 人。", "第一次送出。"),
                life().stream()
                        .filter(line -> line.key().equals("life.answer"))
                        .map(LifeLine::words)
                        .toList());
    }

    @Test
    void an_answer_is_not_written_on_what_is_no_longer_tracked_and_its_draft_waits() throws SQLException {
        user.actAs(open.house.firstOfficer);
        answers.write(open.answer(), open.version(), new AnswerWords("寫到一半", null), List.of());
        user.actAs(open.house.keeper);
        items.decide(open.item, Decision.release(Basis.meeting(open.house.meeting, null)));
        assertEquals(0, open.tasks());
        assertBroken("meetings.answer.notTracked", () -> write("太晚了"));
        user.actAs(open.house.keeper);
        items.decide(open.item, Decision.resume(Basis.meeting(open.house.meeting, null)));
        assertEquals(1, open.tasks());
        write("繼續寫完。");
    }

    private void write(String text) throws SQLException {
        user.actAs(open.house.firstOfficer);
        answers.submit(open.answer(), open.version(), new AnswerWords(text, null), List.of());
        user.actAs(open.house.firstHead);
        answers.approve(open.answer(), open.version(), Approval.HERE);
    }

    private void ask(LocalDate until, String reason) {
        user.actAs(open.house.firstOfficer);
        requests.askExtension(open.item, open.house.first, until, reason);
    }

    private void decide(boolean grant, String words) {
        user.actAs(open.house.keeper);
        requests.decide(requests.of(open.item).get(0).id(), grant, words);
    }

    private List<LifeLine> life() {
        return stories.of(open.item).life();
    }

    private List<String> keys() {
        return life().stream().map(LifeLine::key).toList();
    }

    private String words(String key) {
        return life().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .map(LifeLine::words)
                .orElse("");
    }

    private int notices(String key) throws SQLException {
        try (var connection = container.database().connect();
                var result = connection
                        .createStatement()
                        .executeQuery("select count(*) from desk_notice where text_key = '" + key
                                + "' and page like '%item=" + open.item + "' and office_id = "
                                + open.house.first.value())) {
            result.next();
            return result.getInt(1);
        }
    }

    private static void assertBroken(String key, Executable verb) {
        assertEquals(key, assertThrows(RuleBroken.class, verb).key());
    }
}
