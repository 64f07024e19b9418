package tw.anwang.desk.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.desk.HomeCounts;
import tw.anwang.desk.HomeNotes;
import tw.anwang.desk.notice.MyNotices;
import tw.anwang.desk.notice.NoticeLine;
import tw.anwang.desk.task.MyTasks;
import tw.anwang.desk.task.TaskRow;
import tw.anwang.desk.task.TaskShow;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

/** Home, read in three statements and a few of each module that has notes and numbers for it. */
@Named
@RequestScoped
public class HomePage {
    private static final int TASKS = 10;
    private static final int NOTES = 5;
    private static final int NOTICES = 6;

    @Inject
    MyTasks tasks;

    @Inject
    MyNotices myNotices;

    @Inject
    @Any
    Instance<HomeNotes> modules;

    @Inject
    @Any
    Instance<HomeCounts> counters;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private List<NumberLink> numbers;
    private List<TaskRow> todo;
    private List<HomeNotes.Line> upcoming;
    private List<HomeCounts.Card> cards;
    private List<NoticeLine> notices;
    private long shownNotice;

    /** @param show which list the number opens; the same condition counts and lists */
    public record NumberLink(String show, long number, boolean late) {}

    public void load(Locale locale) {
        Map<TaskShow, Long> counted = tasks.numbers();
        numbers = counted.entrySet().stream()
                .map(entry -> new NumberLink(
                        entry.getKey().getWord(),
                        entry.getValue(),
                        entry.getKey() == TaskShow.OVERDUE && entry.getValue() > 0))
                .toList();
        todo = tasks.rows(TaskShow.MINE, 0, TASKS, locale);
        notices = myNotices.unread(NOTICES, locale);
        LocalDate today = getToday();
        cards = counters.stream()
                .flatMap(module -> module.cards(user.getMe(), today, locale).stream())
                .toList();
        upcoming = modules.stream()
                .flatMap(module -> module.upcoming(user.getMe(), today, NOTES, locale).stream())
                .sorted(Comparator.comparing(HomeNotes.Line::at))
                .limit(NOTES)
                .toList();
    }

    /** The button beside the notices: what was shown counts as read. */
    public String readNotices() {
        myNotices.readUpTo(shownNotice);
        return "/home?faces-redirect=true";
    }

    public LocalDate getToday() {
        return Taipei.today(clock);
    }

    public String getTodayWords() {
        return RocDate.inWords(getToday());
    }

    public List<NumberLink> getNumbers() {
        return numbers;
    }

    public long getMine() {
        return numbers.get(TaskShow.MINE.ordinal()).number();
    }

    public List<TaskRow> getTodo() {
        return todo;
    }

    public List<HomeNotes.Line> getUpcoming() {
        return upcoming;
    }

    public List<HomeCounts.Card> getCards() {
        return cards;
    }

    public List<NoticeLine> getNotices() {
        return notices;
    }

    /** On a click nothing is read again: the button that was pressed had stood there. */
    public boolean isNoticesShown() {
        return notices == null || !notices.isEmpty();
    }

    public long getShownNotice() {
        return notices == null || notices.isEmpty()
                ? shownNotice
                : notices.get(0).id();
    }

    public void setShownNotice(long shownNotice) {
        this.shownNotice = shownNotice;
    }
}
