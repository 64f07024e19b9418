package tw.anwang.meetings.worksheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import tw.anwang.desk.OfficeWords;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.ShownState;
import tw.anwang.meetings.due.DueWords;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.round.RoundPortions;
import tw.anwang.meetings.round.RoundPortions.Asked;
import tw.anwang.meetings.round.RoundSheet;
import tw.anwang.meetings.round.RoundSheets;
import tw.anwang.meetings.tracked.TrackedItem;

/** A round's worksheet on its way out, read in portions: what an office owes, or all that the reader sees of the round. */
@RequestScoped
public class OutgoingWorksheet {
    private static final int PORTION = 500;

    @Inject
    RoundSheets rounds;

    @Inject
    RoundPortions portions;

    @Inject
    OfficeWords offices;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** @param mine answers of the own offices alone */
    @Permitted("meetings.read")
    public Sheet of(long round, boolean mine, Locale language) {
        RoundSheet head = rounds.byId(round);
        String question = question(round);
        trail.record("export", "meetings.answer", 0, question);
        List<Sheet.Column> columns = Stream.of(WorksheetColumn.values())
                .map(column -> column.column(language))
                .toList();
        Iterable<List<Value>> rows = () -> new Rows(head, mine, language);
        return new Sheet(words("worksheet.title", language), columns, rows, notes(head, language));
    }

    /** As the address of the round's page asks. */
    private static String question(long round) {
        return "{id=" + round + "}";
    }

    private Sheet.Notes notes(RoundSheet head, Locale language) {
        RuleBroken title = new RuleBroken(
                "meetings.worksheet.notes.head", head.seriesName(), masking.text(head.meetingTitle()), head.dueOn());
        Stream<String> lines = Stream.of("fill", "step", "empty", "rows", "newer", "secret")
                .map(key -> words("meetings.worksheet.notes." + key, language));
        return new Sheet.Notes(
                words("worksheet.notes", language),
                Stream.concat(Stream.of(Sentences.of(title, language)), lines).toList());
    }

    private List<Value> row(RoundSheet head, Asked asked, String before, Locale language) {
        Answer answer = asked.answer();
        TrackedItem item = asked.item();
        boolean ours = user.getMe().actsFor(answer.office());
        AnswerWords words = words(answer, ours);
        Map<WorksheetColumn, String> cells = new EnumMap<>(WorksheetColumn.class);
        cells.put(WorksheetColumn.KEY, RowKey.of(head.id(), answer.id(), words).printed());
        cells.put(WorksheetColumn.NUMBER, item.number());
        cells.put(WorksheetColumn.GRADE, Graded.words(item.grade(), language));
        cells.put(WorksheetColumn.TITLE, masking.text(item.title()));
        cells.put(WorksheetColumn.DECISION, masking.text(item.text()));
        cells.put(WorksheetColumn.DUE, DueWords.of(item.due(), language));
        cells.put(WorksheetColumn.OFFICE, offices.listName(answer.office().value()));
        cells.put(WorksheetColumn.PART, words("round.part." + answer.part(), language));
        cells.put(WorksheetColumn.STATE, state(answer, ours, language));
        cells.put(WorksheetColumn.BEFORE, before == null ? "" : masking.text(before, ours));
        cells.put(WorksheetColumn.TEXT, words.text());
        cells.put(WorksheetColumn.EXPECTED, words.expectedOn() == null ? "" : RocDate.format(words.expectedOn()));
        cells.put(WorksheetColumn.STEP, "");
        return cells.values().stream().map(Value::of).toList();
    }

    /** What the office writes to itself; of another what left it. Longer than a cell holds: an empty one changes nothing. */
    private AnswerWords words(Answer answer, boolean ours) {
        if (ours) {
            AnswerWords own = answer.words();
            return own.whyNotKept().isEmpty() ? own : new AnswerWords("", own.expectedOn());
        }
        AnswerWords sent = answer.sent() == null ? new AnswerWords("", null) : answer.sent();
        return new AnswerWords(masking.text(sent.text()), sent.expectedOn());
    }

    private String state(Answer answer, boolean ours, Locale language) {
        ShownState shown = answer.state().shownTo(ours, answer.sentAt() != null);
        String state = words(shown.getLabelKey(), language);
        boolean because = shown == ShownState.RETURNED && answer.returnedReason() != null;
        return because ? state + "：" + masking.text(answer.returnedReason()) : state;
    }

    private static String words(String key, Locale language) {
        return Sentences.of("meetings", key, language);
    }

    /** Portion after portion, each begun where the one before ended and told to the trail when it is sent. */
    private final class Rows implements Iterator<List<Value>> {
        private final RoundSheet head;
        private final boolean mine;
        private final Locale language;
        private Iterator<Asked> portion = List.<Asked>of().iterator();
        private Map<Long, String> before = Map.of();
        private Asked last;
        private boolean over;

        Rows(RoundSheet head, boolean mine, Locale language) {
            this.head = head;
            this.mine = mine;
            this.language = language;
        }

        @Override
        public boolean hasNext() {
            if (!portion.hasNext() && !over) {
                List<Asked> read = portions.after(head.id(), mine, last, PORTION);
                before = portions.sentBefore(head.id(), read);
                offices.learn(read.stream()
                        .map(asked -> asked.answer().office().value())
                        .toList());
                List<Long> items = read.stream().map(asked -> asked.item().id()).toList();
                trail.exported(TrackedItem.KIND.name(), question(head.id()), items);
                trail.exportedRows(TrackedItem.KIND.name(), question(head.id()), read.size());
                over = read.size() < PORTION;
                portion = read.iterator();
            }
            return portion.hasNext();
        }

        @Override
        public List<Value> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = portion.next();
            return row(head, last, before.get(last.answer().id()), language);
        }
    }
}
