package tw.anwang.desk.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.People;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

class TasksIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 2, 1);
    private static final String KIND = "desk.sample";
    private static final AtomicLong RECORDS = new AtomicLong();

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    Tasks tasks;

    @Inject
    MyTasks mine;

    @Inject
    CurrentUser user;

    private People people;

    @BeforeEach
    void sign_in_an_officer() throws Exception {
        container.clock().setTo(TODAY);
        people = People.inNewOffice(container);
        user.actAs(people.officer());
    }

    @Test
    void opening_twice_is_one_task_with_the_later_clock() throws Exception {
        NewTask task = answer(1);
        open(task.due(Deadline.on(TODAY.plusDays(9))));
        open(task.due(Deadline.on(TODAY.plusDays(2))));
        assertEquals(List.of("尚餘 2 日"), remaining(TaskShow.MINE));
    }

    @Test
    void the_most_urgent_stands_first_and_what_has_no_date_last() throws Exception {
        open(answer(1).due(Deadline.none()));
        open(answer(2).due(Deadline.on(TODAY.plusDays(5))));
        open(answer(3).due(Deadline.on(TODAY.minusDays(9))));
        assertEquals(List.of("逾期 9 日", "尚餘 5 日", "未訂期限"), remaining(TaskShow.MINE));
    }

    @Test
    void each_number_is_the_length_of_its_list() throws Exception {
        open(answer(1).due(Deadline.on(TODAY.minusDays(1))));
        open(answer(2).due(Deadline.on(TODAY)));
        open(answer(3).due(Deadline.on(TODAY.plusDays(3))));
        open(answer(4).due(Deadline.on(TODAY.plusDays(4))).asReturned());
        open(answer(5).due(Deadline.expected(TODAY.minusDays(1))).asReview());
        var numbers = mine.numbers();
        for (TaskShow show : TaskShow.values()) {
            assertEquals(
                    numbers.get(show), mine.rows(show, 0, 100, Locale.TAIWAN).size(), show::name);
        }
        assertEquals(List.of(1L, 2L, 5L, 1L, 1L), List.copyOf(numbers.values()));
    }

    @Test
    void a_task_for_heads_is_not_shown_to_an_officer() throws Exception {
        open(answer(1).forOffice(people.office(), "meetings.approve").asReview());
        assertEquals(0, mine.numbers().get(TaskShow.REVIEW));
        user.actAs(people.head());
        assertEquals(1, mine.numbers().get(TaskShow.REVIEW));
    }

    @Test
    void another_office_sees_nothing_of_it() throws Exception {
        open(answer(1));
        user.actAs(People.inNewOffice(container).officer());
        assertEquals(0, mine.numbers().get(TaskShow.MINE));
    }

    @Test
    void a_task_for_one_person_is_not_the_offices() throws Exception {
        open(answer(1).forAccount(people.officer()));
        assertEquals(1, mine.numbers().get(TaskShow.MINE));
        user.actAs(people.head());
        assertEquals(0, mine.numbers().get(TaskShow.MINE));
    }

    @Test
    void closing_for_one_office_leaves_it_open_for_the_other() throws Exception {
        People others = People.inNewOffice(container);
        NewTask task = answer(1);
        open(task);
        open(task.forOffice(others.office(), null));
        container.inTransaction(() -> tasks.close(KIND, task.recordId(), task.verb(), people.office()));
        assertEquals(0, mine.numbers().get(TaskShow.MINE));
        user.actAs(others.officer());
        assertEquals(1, mine.numbers().get(TaskShow.MINE));
        container.inTransaction(() -> tasks.closeAll(KIND, task.recordId()));
        assertEquals(0, mine.numbers().get(TaskShow.MINE));
    }

    @Test
    void a_closed_task_can_be_opened_again() throws Exception {
        NewTask task = answer(1);
        open(task);
        container.inTransaction(() -> tasks.close(KIND, task.recordId(), task.verb()));
        open(task.asReturned());
        assertEquals(1, mine.numbers().get(TaskShow.RETURNED));
    }

    @Test
    void a_task_opened_in_a_change_that_fails_is_not_there() {
        assertThrows(
                IllegalStateException.class,
                () -> container.inTransaction(() -> {
                    tasks.open(answer(1));
                    throw new IllegalStateException();
                }));
        assertEquals(0, mine.numbers().get(TaskShow.MINE));
    }

    @Test
    void outside_a_change_no_task_is_opened() {
        assertThrows(TransactionalException.class, () -> tasks.open(answer(1)));
    }

    @Test
    void a_long_title_is_cut_between_characters() throws Exception {
        open(answer(1).about("a" + "𠮷".repeat(200)));
        String object = mine.rows(TaskShow.MINE, 0, 1, Locale.TAIWAN).get(0).object();
        assertEquals("a" + "𠮷".repeat(149) + "…", object);
    }

    @Test
    void five_numbers_cost_one_statement_and_a_page_of_rows_another() throws Exception {
        SqlCounter numbers = SqlCounter.during(() -> mine.numbers());
        assertEquals(1, numbers.count(), numbers::toString);
        SqlCounter rows = SqlCounter.during(() -> mine.rows(TaskShow.MINE, 0, 20, Locale.TAIWAN));
        assertEquals(1, rows.count(), rows::toString);
    }

    private NewTask answer(int number) {
        return NewTask.of("desk.sample.verb", KIND, RECORDS.incrementAndGet(), "/home.xhtml?n=" + number)
                .forOffice(people.office(), "meetings.answer")
                .because("desk.sample.why")
                .about("案 " + number);
    }

    private void open(NewTask task) throws Exception {
        container.inTransaction(() -> tasks.open(task));
    }

    private List<String> remaining(TaskShow show) {
        return mine.rows(show, 0, 100, Locale.TAIWAN).stream()
                .map(TaskRow::remaining)
                .toList();
    }
}
