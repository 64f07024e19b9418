package tw.anwang.meetings.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.task.MyTasks;
import tw.anwang.desk.task.TaskShow;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.answer.AnswerSheets;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** An office ends in the middle of a round: who goes on with its work finds its task, its draft and its answer. */
class OfficeThatEndedIT {
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
    AnswerSheets sheets;

    @Inject
    MyTasks tasks;

    @Inject
    OfficeChanges changes;

    @Inject
    Offices offices;

    @Test
    void its_successor_answers_for_it_from_its_first_day_on() throws SQLException {
        OpenRound open = new OpenRound(container, user, items, rounds);
        OfficeId former = added("測試口腔健康司" + open.round);
        items.reassign(open.item, former, Basis.staffUnit("改分"));
        changes.close(
                former, offices.details(former).version(), OpenRound.TODAY.plusDays(2), List.of(open.house.first));

        user.actAs(open.house.firstOfficer);
        assertThrows(NotVisible.class, () -> sheets.owedOn(open.item));
        container.clock().setTo(OpenRound.TODAY.plusDays(3));
        user.actAs(open.house.firstOfficer);
        long answer = sheets.owedOn(open.item);
        assertTrue(sheets.byId(answer).ours());
        assertEquals(former.value(), sheets.byId(answer).officeId());
        assertTrue(tasks.rows(TaskShow.MINE, 0, 10_000, Locale.TAIWAN).stream()
                .anyMatch(task -> task.page().endsWith("id=" + answer)));
        answers.write(answer, sheets.byId(answer).version(), new AnswerWords("由承接單位續辦。", null), List.of());
        assertEquals("由承接單位續辦。", sheets.byId(answer).words().text());

        user.actAs(open.house.secondOfficer);
        assertThrows(NotVisible.class, () -> sheets.byId(answer));
        assertFalse(offices.formersOf(open.house.second, OpenRound.TODAY.plusDays(3))
                .contains(former));
    }

    private OfficeId added(String name) {
        return changes.add(new NewOffice(new OfficeId(100), name, null, OfficeKind.DEPARTMENT, Set.of(), null));
    }
}
