package tw.anwang.desk.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.CalendarLines.Line;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.People;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;

/** Tasks stand on the day on which they are due, of the person alone; the file names nobody. */
class MyDaysIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 2, 1);
    private static final Period WEEK = new Period(TODAY, TODAY.plusDays(6));
    private static final AtomicLong RECORDS = new AtomicLong(9000);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    Tasks tasks;

    @Inject
    MyDays days;

    @Inject
    CurrentUser user;

    private People people;

    @BeforeEach
    void an_officer() throws Exception {
        container.clock().setTo(TODAY);
        people = People.inNewOffice(container);
        user.actAs(people.officer());
    }

    private void due(Deadline deadline, String object) throws Exception {
        long record = RECORDS.incrementAndGet();
        NewTask task = NewTask.of("desk.task.sample", "desk.sample", record, "/desk/sample.xhtml?id=" + record)
                .forAccount(people.officer())
                .because("desk.task.sample")
                .about(object)
                .due(deadline);
        container.inTransaction(() -> {
            tasks.open(task);
            return null;
        });
    }

    private List<Line> lines() {
        return days.lines(WEEK, Locale.TAIWAN);
    }

    @Test
    void the_first_and_the_last_day_of_the_span_are_in_it_and_their_neighbours_are_not() throws Exception {
        due(Deadline.on(TODAY.minusDays(1)), "昨天");
        due(Deadline.on(TODAY), "今天");
        due(Deadline.on(TODAY.plusDays(6)), "最後一天");
        due(Deadline.on(TODAY.plusDays(7)), "下一週");
        due(Deadline.none(), "沒有期限");
        assertEquals(List.of("今天", "最後一天"), lines().stream().map(Line::detail).toList());
        assertEquals(
                List.of(TODAY, TODAY.plusDays(6)),
                lines().stream().map(Line::day).toList());
    }

    @Test
    void an_hour_is_shown_where_one_was_given_and_what_is_over_is_late() throws Exception {
        due(Deadline.at(Taipei.at(TODAY.plusDays(1).atTime(14, 30))), "派案");
        due(Deadline.on(TODAY), "今天");
        container.clock().setTo(TODAY.plusDays(1));
        List<Line> lines = lines();
        assertTrue(lines.get(0).late());
        assertEquals(LocalTime.of(14, 30), lines.get(1).at());
    }

    @Test
    void nobody_else_sees_them() throws Exception {
        due(Deadline.on(TODAY), "只有本人");
        user.actAs(People.inNewOffice(container).officer());
        assertEquals(List.of(), lines());
    }

    @Test
    void every_day_of_a_month_is_shown_in_whole_weeks() {
        List<CalendarDay> month = days.days(CalendarView.MONTH.days(TODAY), TODAY, Locale.TAIWAN);
        assertEquals(LocalDate.of(2023, 1, 30), month.get(0).day());
        assertEquals(35, month.size());
        assertTrue(month.get(0).aside() && !month.get(2).aside() && month.get(2).today());
    }

    @Test
    void the_file_says_what_is_due_with_its_number_and_names_nobody() throws Exception {
        due(Deadline.on(TODAY), "F-112-00012");
        due(Deadline.at(Taipei.at(TODAY.plusDays(2).atTime(9, 0))), "王小明的通報");
        String text = new CalendarText(
                        lines(), "https://anwang.example", container.clock().instant())
                .written();
        ICalendar read = Biweekly.parse(text).first();
        assertEquals(2, read.getEvents().size());
        String words = lines().get(0).words();
        assertEquals(
                words + " F-112-00012", read.getEvents().get(0).getSummary().getValue());
        assertEquals(
                words, read.getEvents().get(1).getSummary().getValue(), "words of the record stay inside the portal");
        assertEquals(
                container.clock().instant().plus(Duration.ofDays(2)).getEpochSecond() / 86_400,
                read.getEvents().get(1).getDateStart().getValue().toInstant().getEpochSecond() / 86_400);
        assertTrue(text.contains("https://anwang.example/desk/sample.xhtml"));
    }

    @Test
    void a_calendar_in_which_nothing_is_due_is_a_file_too() {
        assertTrue(new CalendarText(List.of(), "", container.clock().instant())
                .written()
                .contains("END:VCALENDAR"));
    }
}
