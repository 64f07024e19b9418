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
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.correction.Corrections;
import tw.anwang.intake.dispatch.Dispatching;
import tw.anwang.intake.dispatch.ReportTasks;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.screening.Screenings;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** All reports: entering and correcting them. What becomes of them is in {@link Screenings} and {@link Dispatching}. */
@ApplicationScoped
public class Reports {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Registering registering;

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
        return registerAll(List.of(new NewReport(head, words, people, reporter)))
                .get(0);
    }

    /** The same of many: one that is refused refuses them all. @return their ids in that order */
    @Permitted(IntakePermissions.REPORT)
    @Transactional
    public List<Long> registerAll(List<NewReport> told) {
        return registering.all(told);
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
        registering.needKnown(words, report.countyCode(), Taipei.dayOf(report.receivedAt()));
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
