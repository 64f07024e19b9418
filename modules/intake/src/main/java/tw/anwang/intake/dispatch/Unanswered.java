package tw.anwang.intake.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import tw.anwang.desk.Notices;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.person.ReportedFamilies;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportRules;
import tw.anwang.intake.report.ReportState;
import tw.anwang.intake.report.ReportVerb;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/**
 * What the window does with a dispatch that nobody has answered: it takes it back (撤回派案), or writes down what the office
 * said on the telephone. No clock begins anew by either.
 */
@ApplicationScoped
public class Unanswered {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    Dispatching dispatching;

    @Inject
    ReportedFamilies families;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** 撤回: to be screened again. @throws RuleBroken without saying why */
    @Permitted(IntakePermissions.CHECK)
    @Transactional
    public void recall(long id, String why) {
        Report report = reports.inTurn(id);
        AnswerRules.whyNotRecall(report, user.getMe()).ifPresent(RuleBroken::refuse);
        ReportRules.whyNotWords(why).ifPresent(RuleBroken::refuse);
        OfficeId office = report.office();
        report.back(ReportState.RECALLED);
        families.release(report, office);
        reports.moved(report, ReportVerb.RECALL, office, why, null);
        // the office sees the report no more: it is told on its list
        notices.tell(office, "intake.notice.recalled", "/intake/reportList.xhtml", report.number());
        trail.record("recall", Report.KIND.name(), id, null);
    }

    /** 電話答覆: as if the office had pressed the button when it said so. */
    @Permitted(IntakePermissions.READ)
    @Transactional
    public void record(long id, ToldAnswer told) {
        Report report = reports.inTurn(id);
        AnswerRules.whyNotRecord(report, user.getMe()).ifPresent(RuleBroken::refuse);
        told.whyNot(dispatched(report), clock.instant()).ifPresent(RuleBroken::refuse);
        if (!told.accepts() && report.isDecided()) {
            throw new RuleBroken("intake.report.decided");
        }
        OfficeId office = report.office();
        em.persist(new PhoneAnswer(report, told, user.getMe(), clock.instant()));
        if (told.accepts()) {
            dispatching.accept(report, told.at(), told.words(), words(told));
        } else {
            dispatching.giveBack(report, words(told));
        }
        String page = told.accepts() ? "/intake/report.xhtml?id=" + id : "/intake/reportList.xhtml";
        notices.tell(office, "intake.notice.answeredByPhone", page, report.number());
        trail.record("answerByPhone", Report.KIND.name(), id, null);
    }

    /** Who said it and when stands in the history, whatever the language of the screen. */
    private static String words(ToldAnswer told) {
        String said = Sentences.of("intake", "phone.answer", Locale.TAIWAN) + "："
                + told.who().strip() + "，" + RocDate.format(told.at());
        return told.words() == null || told.words().isBlank()
                ? said
                : said + "。" + told.words().strip();
    }

    /** When it came to the office it lies with. */
    private Instant dispatched(Report report) {
        return em.createQuery(
                        "select s.takenAt from ReportStep s where s.reportId = :id and s.verb in :verbs order by s.id desc",
                        Instant.class)
                .setParameter("id", report.id())
                .setParameter("verbs", EnumSet.of(ReportVerb.DISPATCH, ReportVerb.DECIDE))
                .setMaxResults(1)
                .getSingleResult();
    }
}
