package tw.anwang.meetings.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Progress;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.answer.AnswerStandings;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** A round in which 移民署 owes answers, and what its officer does with its worksheet. */
@Dependent
public class WorksheetHouse {
    static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    static final LocalDate DUE = LocalDate.of(2023, 1, 20);

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    Rounds rounds;

    @Inject
    OutgoingWorksheet outgoing;

    @Inject
    Worksheets worksheets;

    @Inject
    WorksheetWork work;

    @Inject
    Answers answers;

    @Inject
    AnswerStandings standings;

    private ModuleContainer container;
    House house;
    long round;

    /** Leaves the first office's officer signed in. */
    void open(ModuleContainer into, String... numbers) throws SQLException {
        container = into;
        house = new House(container, LocalDate.of(2023, 2, 8));
        container.clock().setTo(TODAY);
        user.actAs(house.keeper);
        for (String number : numbers) {
            house.anItem(number).handedOutIn(items);
        }
        round = rounds.open(house.meeting, DUE, null);
        user.actAs(house.firstOfficer);
    }

    Filled download() {
        return new Filled(outgoing.of(round, true, Locale.TAIWAN));
    }

    long bring(Path file) {
        return bring(round, file);
    }

    long bring(long into, Path file) {
        return worksheets.bring(into, file.getFileName().toString(), () -> Files.newInputStream(file), Locale.TAIWAN);
    }

    void takeOver(long worksheet) throws SQLException {
        worksheets.confirm(worksheet, Locale.TAIWAN);
        work.run(String.valueOf(worksheet), new Quietly());
        // as the scheduler leaves it
        container
                .database()
                .run("update desk_job set state = 'DONE' where kind = '" + WorksheetWork.KIND + "' and arguments = '"
                        + worksheet + "'");
    }

    List<WorksheetLine> lines(long worksheet) {
        return worksheets.page(worksheet, null, 0, 1000);
    }

    /** Result of each row by the number of its item. */
    Map<String, RowResult> results(long worksheet) {
        return lines(worksheet).stream().collect(Collectors.toMap(WorksheetLine::number, WorksheetLine::result));
    }

    WorksheetLine line(long worksheet, String number) {
        return lines(worksheet).stream()
                .filter(line -> line.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The answer of the first office on that item. */
    long answer(String number) throws SQLException {
        return container
                .database()
                .number("select a.id from meetings_answer a join meetings_tracked_item i on i.id = a.tracked_item_id"
                        + " where a.round_id = %d and i.number = '%s' and a.office_id = %d"
                                .formatted(round, number, house.first.value()));
    }

    String state(String number) throws SQLException {
        return one("state", number);
    }

    String text(String number) throws SQLException {
        return one("text", number);
    }

    private String one(String column, String number) throws SQLException {
        return container
                .database()
                .texts("select " + column + " from meetings_answer where id = " + answer(number))
                .get(0);
    }

    /** Somebody of the office saves these words on the answer's page. */
    void saveInPortal(String number, String text) throws SQLException {
        long id = answer(number);
        answers.write(id, standings.of(List.of(id)).get(id).version(), new AnswerWords(text, null), List.of());
    }

    /** Progress that nobody watches. */
    static final class Quietly implements Progress {
        private final int stopAfter;

        Quietly() {
            this(Integer.MAX_VALUE);
        }

        Quietly(int stopAfter) {
            this.stopAfter = stopAfter;
        }

        @Override
        public String cursor() {
            return null;
        }

        @Override
        public void total(long rows) {
            // nobody watches
        }

        @Override
        public void done(long rows, String cursor) {
            if (rows >= stopAfter) {
                throw new CancellationException();
            }
        }

        @Override
        public void problem(String place, String words) {
            throw new IllegalStateException("A worksheet tells its problems in its rows");
        }

        @Override
        public void result(FileRef file) {
            throw new IllegalStateException("A worksheet makes no file");
        }

        @Override
        public long jobId() {
            return 1;
        }
    }
}
