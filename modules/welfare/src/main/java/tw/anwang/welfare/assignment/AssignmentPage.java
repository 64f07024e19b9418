package tw.anwang.welfare.assignment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.page.PageWords;

/** Assigns what waits. Keeps which rows were shown with their versions: what is ticked is what was read. */
@Named
@ViewScoped
public class AssignmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AssignmentDesk desk;

    @Inject
    Assignments assignments;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private List<WaitingCase> waiting;
    private long count;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private Long worker;
    private transient List<Load> loads;

    public void load() {
        if (waiting == null) {
            waiting = desk.waiting();
            count = desk.count();
        }
    }

    public String assign() {
        Map<Long, Integer> ticked = waiting.stream()
                .filter(one -> Boolean.TRUE.equals(chosen.get(one.id())))
                .collect(Collectors.toMap(WaitingCase::id, WaitingCase::version));
        assignments.assign(ticked, worker == null ? null : new AccountId(worker));
        words.done("assignment.done");
        return "/welfare/assignment?faces-redirect=true";
    }

    /** How many wait, of which the most urgent are shown. */
    public long getCount() {
        return count;
    }

    public List<WaitingCase> getWaiting() {
        return waiting;
    }

    public boolean isLate(WaitingCase one) {
        return one.isLate(clock.instant());
    }

    /** How many days are left, in words. */
    public String left(WaitingCase one) {
        if (one.dueAt() == null) {
            return "";
        }
        long days = one.daysLeft(Taipei.today(clock));
        String key = days > 0 ? "assignment.left" : days == 0 ? "assignment.today" : "assignment.over";
        return MessageFormat.format(words.key(key), Math.abs(days));
    }

    public List<Load> getLoads() {
        loads = loads == null ? desk.loads() : loads;
        return loads;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Long getWorker() {
        return worker;
    }

    public void setWorker(Long worker) {
        this.worker = worker;
    }
}
