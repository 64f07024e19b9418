package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.desk.OfficialNumbers;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.intake.clock.Clocks;
import tw.anwang.intake.code.CodeList;
import tw.anwang.intake.code.Codes;
import tw.anwang.intake.dispatch.Destinations;
import tw.anwang.intake.dispatch.ReportTasks;
import tw.anwang.intake.person.ReportedPeople;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.kernel.ManyRows;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/**
 * New reports: one that is typed and a hundred of an import go the same way, so that rules, numbers, clocks, readers,
 * tasks, search and trail are the same. What hangs on them is written in one statement each, however many there are.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Registering {
    private static final int ROC = 1911;

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    OfficialNumbers numbers;

    @Inject
    Destinations destinations;

    @Inject
    Codes codes;

    @Inject
    ReportedPeople people;

    @Inject
    Clocks clocks;

    @Inject
    ReportReaders readers;

    @Inject
    ReportTasks tasks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    List<Long> all(List<NewReport> told) {
        told.forEach(this::need);
        needNew(told.stream().map(NewReport::head).toList());
        List<Report> reports = begin(told);
        tell(reports, told);
        clocks.start(reports.stream()
                .map(one -> new Clocks.Known(one.id(), one.kind(), one.isUrgent(), one.receivedAt()))
                .toList());
        readers.publishNew(reports);
        tasks.begun(reports);
        List<Long> ids = reports.stream().map(Report::id).toList();
        trail.recordAll("register", Report.KIND.name(), ids);
        return ids;
    }

    private void need(NewReport told) {
        ReportHead head = told.head();
        head.whyNot(clock.instant()).ifPresent(RuleBroken::refuse);
        needKnown(told.words(), head.county(), Taipei.dayOf(head.receivedAt()));
        whyNotTold(told).ifPresent(RuleBroken::refuse);
    }

    /** Its codes were in force that day, and its district is one of the county. */
    void needKnown(ReportWords words, String county, LocalDate day) {
        boolean known = codes.isKnown(CodeList.TYPE, words.typeCode(), day)
                && codes.isKnown(CodeList.SOURCE, words.sourceCode(), day)
                && codes.isKnown(CodeList.UNIT, words.unitCode(), day)
                && codes.isKnown(CodeList.RISK, words.riskCode(), day);
        if (!known) {
            throw new RuleBroken("intake.report.unknownCode");
        }
        destinations.needIn(words.districtCode(), county);
    }

    private Optional<RuleBroken> whyNotTold(NewReport told) {
        return told.people().isEmpty()
                ? Optional.of(new RuleBroken("intake.report.nobody"))
                : told.people().stream()
                        .flatMap(one -> one.whyNot(Taipei.today(clock)).stream())
                        .findFirst();
    }

    private void needNew(List<ReportHead> heads) {
        heads.stream()
                .filter(head -> head.sourceNumber() != null)
                .collect(Collectors.groupingBy(ReportHead::sourceSystem))
                .forEach(this::needNew);
    }

    private void needNew(String system, List<ReportHead> heads) {
        List<String> numbers = heads.stream().map(ReportHead::sourceNumber).toList();
        Set<String> known = em.createQuery(
                        "select r.sourceNumber from Report r"
                                + " where r.sourceSystem = :system and r.sourceNumber in :numbers",
                        String.class)
                .setParameter("system", system)
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(ReportHead::alike)
                .collect(Collectors.toSet());
        numbers.stream()
                .filter(number -> !known.add(ReportHead.alike(number)))
                .findFirst()
                .ifPresent(number -> {
                    throw new RuleBroken("intake.report.sourceKnown", system, number);
                });
    }

    /** In the order they were told: their official numbers are read back with the keys that the database gave. */
    private List<Report> begin(List<NewReport> told) {
        LocalDate today = Taipei.today(clock);
        long number = numbers.next(Report.KIND.name(), today.getYear(), told.size());
        List<String> given = new ArrayList<>();
        BegunReports rows = new BegunReports(em);
        for (NewReport one : told) {
            given.add("通%d-%06d".formatted(today.getYear() - ROC, number++));
            OfficeId window = destinations.window(one.head().county(), today);
            String last = given.get(given.size() - 1);
            rows.add(new Report(
                    last, one.head(), one.words(), window, user.getMe().office()));
        }
        rows.write();
        Map<String, Report> kept = em.createQuery("select r from Report r where r.number in :given", Report.class)
                .setParameter("given", given)
                .getResultStream()
                .collect(Collectors.toMap(Report::number, Function.identity()));
        return given.stream().map(kept::get).toList();
    }

    private void tell(List<Report> reports, List<NewReport> told) {
        Map<Long, List<ToldPerson>> of = new LinkedHashMap<>();
        ManyRows reporters = new ManyRows(em, Reporter.TABLE, Reporter.COLUMNS);
        ManyRows steps = new ManyRows(em, ReportStep.TABLE, ReportStep.COLUMNS);
        for (int at = 0; at < told.size(); at++) {
            long id = reports.get(at).id();
            ToldReporter reporter = told.get(at).reporter();
            of.put(id, told.get(at).people());
            if (!reporter.isAnonymous()) {
                reporters.add(new Reporter(id, reporter).columns());
            }
            steps.add(new ReportStep(id, ReportVerb.REGISTER, null, null, user.getMe(), clock.instant()).columns());
        }
        people.tell(of);
        reporters.write();
        steps.write();
    }
}
