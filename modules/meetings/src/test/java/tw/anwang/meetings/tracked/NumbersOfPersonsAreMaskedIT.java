package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.documents.Value;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.RevealPurpose;
import tw.anwang.identity.RevealTyped;
import tw.anwang.meetings.People;
import tw.anwang.meetings.answer.AnswerSheet;
import tw.anwang.meetings.answer.AnswerSheets;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.testing.ModuleContainer;

/** What people type of persons into decisions and answers is kept as typed and read masked, everywhere alike. */
class NumbersOfPersonsAreMaskedIT {
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);
    private static final String TEXT = "請協助個案A123456789（電話0912-345-678）返國。";
    private static final String SHOWN = "請協助個案A12*****89（電話0912***678）返國。";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    TrackedItemStories stories;

    @Inject
    TrackedItemSearch search;

    @Inject
    TrackedItemSheet sheets;

    @Inject
    Rounds rounds;

    @Inject
    Answers answers;

    @Inject
    AnswerSheets answerSheets;

    @Inject
    RevealTyped why;

    private House house;
    private long item;

    @BeforeEach
    void an_item_that_names_a_person() throws SQLException {
        container.clock().setTo(LocalDate.of(2023, 1, 10));
        house = new House(container, MEETING);
        user.actAs(house.keeper);
        item = house.anItem("14-討1")
                .saying("個案A123456789返國", TEXT)
                .due(Due.on(MEETING))
                .handedOutIn(items);
        rounds.open(house.meeting, MEETING, null);
    }

    private TrackedItemFilter mine() {
        return new TrackedItemFilter(null, house.series, null, null, null, null, false);
    }

    @Test
    void list_page_and_export_say_the_same() {
        user.actAs(house.firstOfficer);
        assertEquals(
                "個案A12*****89返國", search.found(mine(), 1, null).rows().get(0).title());
        List<String> exported = new ArrayList<>();
        for (List<Value> row : sheets.of(mine(), Locale.TAIWAN).rows()) {
            row.forEach(cell -> exported.add(cell.shown()));
        }
        assertTrue(exported.contains("個案A12*****89返國"), exported.toString());
        assertEquals(SHOWN, stories.of(item).words().text());
        assertEquals("個案A12*****89返國", stories.of(item).words().title());
        assertTrue(stories.of(item).words().hidden());
        assertEquals("14-討1 個案A12*****89返國", items.byId(item).called());
    }

    @Test
    void who_may_see_such_numbers_sees_them() throws SQLException {
        user.actAs(People.seeingNumbers(container, house.first.value()));
        assertEquals(TEXT, stories.of(item).words().text());
        assertFalse(stories.of(item).words().hidden());
        assertEquals(
                "個案A123456789返國", search.found(mine(), 1, null).rows().get(0).title());
    }

    @Test
    void they_are_shown_once_for_a_purpose() {
        user.actAs(house.firstOfficer);
        why.setPurpose(RevealPurpose.CONTACT);
        why.setWords("聯繫轉介單位確認");
        TrackedItemStory shown = stories.revealed(item, why);
        assertEquals(TEXT, shown.words().text());
        assertTrue(shown.words().revealed());
        assertEquals(SHOWN, stories.of(item).words().text());
    }

    @Test
    void an_answer_is_kept_as_typed_read_masked_by_others_and_in_clear_where_it_is_written() {
        String typed = "已聯繫A123456789，電話0912345678。";
        user.actAs(house.firstOfficer);
        long answer = answerSheets.owedOn(item);
        answers.submit(answer, answerSheets.byId(answer).version(), new AnswerWords(typed, null), List.of());
        user.actAs(house.firstHead);
        answers.approve(answer, answerSheets.byId(answer).version(), Approval.HERE);
        assertEquals(typed, answerSheets.byId(answer).sent().text());
        assertEquals(typed, answerSheets.byId(answer).words().text());
        user.actAs(house.keeper);
        AnswerSheet read = answerSheets.byId(answer);
        assertEquals("已聯繫A12*****89，電話0912***678。", read.sent().text());
        assertEquals(SHOWN, read.decision());
        assertTrue(
                stories.of(item).life().stream().anyMatch(line -> "已聯繫A12*****89，電話0912***678。".equals(line.words())));
    }

    /** What the form binds is saved back by everybody who may write; nothing of it was ever masked. */
    @Test
    void saving_what_a_form_shows_changes_nothing_whoever_saves() throws SQLException {
        String typed = "已聯繫A123456789。";
        user.actAs(house.firstOfficer);
        long answer = answerSheets.owedOn(item);
        answers.write(answer, answerSheets.byId(answer).version(), new AnswerWords(typed, null), List.of());
        for (AccountId writer :
                List.of(house.firstOfficer, house.firstHead, People.seeingNumbers(container, house.first.value()))) {
            user.actAs(writer);
            AnswerSheet bound = answerSheets.byId(answer);
            answers.write(answer, bound.version(), bound.words(), List.of());
            assertEquals(typed, column("select text from meetings_answer where id = " + answer));
            assertEquals(TEXT, column("select text from meetings_tracked_item where id = " + item));
        }
    }

    private static String column(String query) throws SQLException {
        return container.database().texts(query).get(0);
    }
}
