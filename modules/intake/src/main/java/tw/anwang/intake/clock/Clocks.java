package tw.anwang.intake.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.desk.Deadline;
import tw.anwang.directory.OfficeCalendar;
import tw.anwang.identity.Masking;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.ManyRows;
import tw.anwang.kernel.Taipei;

/** Starts, ends and shows the clocks of reports; the caller has asked for right and scope. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Clocks {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Masking masking;

    /** Every clock that the rules of that day give such a report, from when the county knew; 受理 begins with dispatch. */
    public void start(long report, ReportKind kind, boolean urgent, Instant known) {
        start(List.of(new Known(report, kind, urgent, known)));
    }

    /** The same of many reports in few statements. */
    public void start(Collection<Known> reports) {
        List<ClockRule> all = em.createQuery("select r from ClockRule r order by r.id", ClockRule.class)
                .getResultList();
        ManyRows rows = new ManyRows(em, RunningClock.TABLE, RunningClock.BEGUN);
        reports.forEach(one -> all.stream()
                .filter(rule -> rule.step() != ClockStep.ACCEPT)
                .filter(rule -> rule.holds(one.kind(), one.urgent(), Taipei.dayOf(one.at())))
                .forEach(rule -> rows.add(new RunningClock(one.report(), rule, one.at(), calendar).begun())));
        rows.write();
    }

    /** A report, and when the county knew of it. */
    public record Known(long report, ReportKind kind, boolean urgent, Instant at) {}

    /** 受理: from the first dispatch. One that was begun goes on, wherever the report is sent after a return. */
    public void startAccepting(long report, ReportKind kind, boolean urgent, Instant dispatched) {
        if (clocks(report, ClockStep.ACCEPT).isEmpty()) {
            rules(kind, urgent, Taipei.dayOf(dispatched)).stream()
                    .filter(rule -> rule.step() == ClockStep.ACCEPT)
                    .forEach(rule -> em.persist(new RunningClock(report, rule, dispatched, calendar)));
            em.flush();
        }
    }

    /** Stands still, for a reason. @return whether there was such a clock running */
    public boolean pause(long report, ClockStep step, String why, Instant at) {
        return clocks(report, step).stream()
                        .filter(clock -> clock.pause(why, at))
                        .count()
                > 0;
    }

    /** Runs on; what it stood still is added to it. @return why it stood still; empty where it did not */
    public Optional<String> resume(long report, ClockStep step, Instant at) {
        return clocks(report, step).stream()
                .flatMap(clock -> clock.resume(at).stream())
                .findFirst();
    }

    /**
     * By when the step is due; where it was done already, what of the report runs out next. No deadline where no rule gives
     * one, or while the step stands still.
     */
    public Deadline next(long report, ClockStep step) {
        return next(of(List.of(new ReportId(report))).getOrDefault(new ReportId(report), List.of()), step);
    }

    /** The same of many reports, with one statement for all of them; those without any clock are left out. */
    public Map<ReportId, Deadline> next(Collection<ReportId> reports, ClockStep step) {
        Map<ReportId, Deadline> next = new HashMap<>();
        of(reports).forEach((report, clocks) -> next.put(report, next(clocks, step)));
        return next;
    }

    private static Deadline next(List<ReportClock> all, ClockStep step) {
        boolean done = all.stream().anyMatch(clock -> clock.step() == step && clock.metAt() != null);
        return all.stream()
                .filter(clock -> done ? clock.isRunning() : clock.step() == step && !clock.isPaused())
                .map(ReportClock::deadline)
                .findFirst()
                .orElse(Deadline.none());
    }

    /** As the clocks of such a report would run, had the county known of it at that moment; none of them is begun. */
    public List<ReportClock> reckoned(ReportKind kind, Instant known) {
        return rules(kind, false, Taipei.dayOf(known)).stream()
                .map(rule -> rule.clock(known, calendar))
                .toList();
    }

    /** What holds for such a report known on that day. */
    List<ClockRule> rules(ReportKind kind, boolean urgent, LocalDate day) {
        return em.createQuery(
                        "select r from ClockRule r where r.kind = :kind and r.validFrom <= :day"
                                + " and (r.validTo is null or r.validTo >= :day)"
                                + " and (r.whenUrgent is null or r.whenUrgent = :urgent) order by r.id",
                        ClockRule.class)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .setParameter("urgent", urgent)
                .getResultList();
    }

    public void met(long report, ClockStep step, Instant at) {
        clocks(report, step).forEach(clock -> clock.met(at));
    }

    /** The report, or its case, ended: what is not done by then is waited for no more. */
    public void over(long report, Instant at, String why) {
        em.createQuery("select c from RunningClock c where c.reportId = :report", RunningClock.class)
                .setParameter("report", report)
                .getResultStream()
                .forEach(clock -> clock.over(why, at));
    }

    public void goOn(long report) {
        em.createQuery("select c from RunningClock c where c.reportId = :report", RunningClock.class)
                .setParameter("report", report)
                .getResultStream()
                .forEach(RunningClock::goOn);
    }

    public void notMet(long report, ClockStep step) {
        clocks(report, step).forEach(RunningClock::notMet);
    }

    List<RunningClock> clocks(long report, ClockStep step) {
        return em.createQuery(
                        "select c from RunningClock c where c.reportId = :report and c.step = :step",
                        RunningClock.class)
                .setParameter("report", report)
                .setParameter("step", step)
                .getResultList();
    }

    /** Why a clock stands still is typed by people: numbers of persons in it are masked where it is read. */
    private String shown(String why) {
        return why == null ? null : masking.text(why);
    }

    /** One statement for all of them. */
    public Map<ReportId, List<ReportClock>> of(Collection<ReportId> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        Map<ReportId, List<ReportClock>> found = new HashMap<>();
        em.createQuery(
                        // no join: beginning with the few rules would read every clock there is
                        "select c, (select r.law from ClockRule r where r.id = c.ruleId) from RunningClock c"
                                + " where c.reportId in :ids order by c.dueAt, c.id",
                        Object[].class)
                .setParameter("ids", reports.stream().map(ReportId::value).toList())
                .getResultStream()
                .forEach(row -> {
                    RunningClock clock = (RunningClock) row[0];
                    found.computeIfAbsent(new ReportId(clock.reportId()), id -> new ArrayList<>())
                            .add(clock.asRecord((String) row[1], this::shown));
                });
        return found;
    }
}
