package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.desk.OfficialNumbers;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.clock.Clocks;
import tw.anwang.intake.code.CodeList;
import tw.anwang.intake.code.Codes;
import tw.anwang.intake.correction.Corrections;
import tw.anwang.intake.dispatch.Destinations;
import tw.anwang.intake.dispatch.Dispatching;
import tw.anwang.intake.dispatch.ReportTasks;
import tw.anwang.intake.person.ReportedDetails;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.screening.Screenings;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** All reports: entering and correcting them. What becomes of them is in {@link Screenings} and {@link Dispatching}. */
@ApplicationScoped
public class Reports {
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
    Clocks clocks;

    @Inject
    Codes codes;

    @Inject
    ReportReaders readers;

    @Inject
    Corrections corrections;

    @Inject
    ReportTasks tasks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The report with that id. @throws NotVisible where the person does not see it */
    @Permitted(IntakePermissions.READ)
    @Transactional
    public Report byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Report> query = cb.createQuery(Report.class);
        Root<Report> report = query.from(Report.class);
        query.where(
                cb.equal(report.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), Report.KIND, cb, query, report));
        return em.createQuery(query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Report.KIND.name(), id));
    }

    /** The same for a form that shows what is told; the reading stands in the trail. */
    @Permitted(IntakePermissions.REPORT)
    @Transactional
    public Report read(long id) {
        Report report = byId(id);
        trail.record("read", Report.KIND.name(), id, null);
        return report;
    }

    /** The same as it is now, and nobody else's until this transaction ends: of two who press at once one comes second. */
    public Report inTurn(long id) {
        Report report = byId(id);
        em.refresh(report, LockModeType.PESSIMISTIC_WRITE);
        return report;
    }

    /** What somebody judges are the words that somebody read. */
    public static void needRead(Report report, int version) {
        if (report.version() != version) {
            throw new OptimisticLockException();
        }
    }

    /** A new report; its clocks run from when the county knew. @return its id */
    @Permitted(IntakePermissions.REPORT)
    @Transactional
    public long register(ReportHead head, ReportWords words, List<ToldPerson> people, ToldReporter reporter) {
        head.whyNot(clock.instant()).ifPresent(RuleBroken::refuse);
        needKnown(words, Taipei.dayOf(head.receivedAt()));
        destinations.needIn(words.districtCode(), head.county());
        whyNotTold(people).ifPresent(RuleBroken::refuse);
        needNew(head);
        LocalDate today = Taipei.today(clock);
        OfficeId window = destinations.window(head.county(), today);
        Report report =
                new Report(number(today), head, words, window, user.getMe().office());
        em.persist(report);
        em.flush();
        tell(report.id(), people, reporter);
        clocks.start(report.id(), report.kind(), report.isUrgent(), report.receivedAt());
        moved(report, ReportVerb.REGISTER, null, null, null);
        trail.record("register", Report.KIND.name(), report.id(), null);
        return report.id();
    }

    private String number(LocalDate today) {
        return "通%d-%06d".formatted(today.getYear() - ROC, numbers.next(Report.KIND.name(), today.getYear()));
    }

    private void needNew(ReportHead head) {
        if (head.sourceNumber() != null
                && !em.createQuery(
                                "select r.id from Report r where r.sourceSystem = :system and r.sourceNumber = :number",
                                Long.class)
                        .setParameter("system", head.sourceSystem())
                        .setParameter("number", head.sourceNumber())
                        .getResultList()
                        .isEmpty()) {
            throw new RuleBroken("intake.report.sourceKnown", head.sourceSystem(), head.sourceNumber());
        }
    }

    private void needKnown(ReportWords words, LocalDate day) {
        boolean known = codes.isKnown(CodeList.TYPE, words.typeCode(), day)
                && codes.isKnown(CodeList.SOURCE, words.sourceCode(), day)
                && codes.isKnown(CodeList.UNIT, words.unitCode(), day)
                && codes.isKnown(CodeList.RISK, words.riskCode(), day);
        if (!known) {
            throw new RuleBroken("intake.report.unknownCode");
        }
    }

    private Optional<RuleBroken> whyNotTold(List<ToldPerson> people) {
        List<ToldPerson> told = people.stream().filter(one -> !one.isNobody()).toList();
        return told.isEmpty()
                ? Optional.of(new RuleBroken("intake.report.nobody"))
                : told.stream()
                        .flatMap(one -> one.whyNot(Taipei.today(clock)).stream())
                        .findFirst();
    }

    private void tell(long report, List<ToldPerson> people, ToldReporter reporter) {
        int position = 0;
        for (ToldPerson told : people.stream().filter(one -> !one.isNobody()).toList()) {
            ReportedPerson person = new ReportedPerson(report, position++, told);
            em.persist(person);
            em.flush();
            if (told.idNumber() != null || told.phone() != null) {
                em.persist(new ReportedDetails(person.id(), told));
            }
        }
        if (!reporter.isAnonymous()) {
            em.persist(new Reporter(report, reporter));
        }
    }

    /** Why its words cannot be other ones now. */
    @Permitted(IntakePermissions.REPORT)
    public Optional<RuleBroken> whyNotAmend(Report report) {
        return ReportRules.whyNotAmend(report, user.getMe());
    }

    /** Other words until somebody screened it. @param version the version the form was read at */
    @Permitted(IntakePermissions.REPORT)
    @Transactional
    public void amend(long id, int version, ReportWords words) {
        Report report = inTurn(id);
        ReportRules.whyNotAmend(report, user.getMe()).ifPresent(RuleBroken::refuse);
        needRead(report, version);
        corrections.bySource(report, words);
        moved(report, ReportVerb.AMEND, null, null, null);
        trail.record("change", Report.KIND.name(), id, null);
    }

    /** Such words can be said of the report: codes of its day, a district of its county. */
    public void needRight(Report report, ReportWords words) {
        needKnown(words, Taipei.dayOf(report.receivedAt()));
        destinations.needIn(words.districtCode(), report.countyCode());
    }

    /** Writes down what was done, who sees it now and whose turn it is. @param decider null unless it is before it */
    public void moved(Report report, ReportVerb verb, OfficeId where, String words, OfficeId decider) {
        em.persist(new ReportStep(report.id(), verb, where, words, user.getMe(), clock.instant()));
        em.flush();
        readers.publish(report, decider);
        tasks.moved(report, decider);
    }

    /** The same where it stays with whom it is, due by its clocks as they are now. */
    public void noted(Report report, ReportVerb verb, String words, OfficeId decider) {
        em.persist(new ReportStep(report.id(), verb, null, words, user.getMe(), clock.instant()));
        em.flush();
        tasks.moved(report, decider);
    }

    public List<ReportedPerson> people(long report) {
        return em.createQuery(
                        "select p from ReportedPerson p where p.reportId = :id order by p.position",
                        ReportedPerson.class)
                .setParameter("id", report)
                .getResultList();
    }
}
