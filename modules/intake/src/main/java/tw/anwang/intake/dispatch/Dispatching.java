package tw.anwang.intake.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.AcceptedReport;
import tw.anwang.intake.CaseOpening;
import tw.anwang.intake.CaseRef;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.FamilyReported;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.KnownCase;
import tw.anwang.intake.ReportClocksMoved;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.clock.Clocks;
import tw.anwang.intake.decider.Deciders;
import tw.anwang.intake.person.ReportedFamilies;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportRules;
import tw.anwang.intake.report.ReportState;
import tw.anwang.intake.report.ReportVerb;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;

/** 派案、受理、退回、爭議裁定. No clock begins anew by any of it. */
@ApplicationScoped
public class Dispatching {
    private static final int BESIDE = 1000;

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    ReportedFamilies families;

    @Inject
    Clocks clocks;

    @Inject
    Instance<CaseOpening> openings;

    @Inject
    Event<ReportClocksMoved> clocksMoved;

    @Inject
    Event<FamilyReported> familyReported;

    @Inject
    Deciders deciders;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Two people have looked at it: the family is registered, and the office sees both. */
    public void dispatch(Report report, OfficeId office, HouseholdId known, String words) {
        report.dispatch(office, families.registered(report, office, known));
        clocks.met(report.id(), ClockStep.DISPATCH, clock.instant());
        clocks.startAccepting(report.id(), report.kind(), report.isUrgent(), clock.instant());
        reports.moved(report, ReportVerb.DISPATCH, office, words, null);
        familyReported.fire(
                new FamilyReported(new ReportId(report.id()), report.kind(), report.household(), report.receivedAt()));
    }

    /** 受理 of a family that has no case. */
    @Permitted(IntakePermissions.RECEIVE)
    @Transactional
    public void accept(long id) {
        accept(id, null, null);
    }

    /**
     * 受理: the case is opened, or the report joins one, in this transaction, where a module keeps the cases of the
     * office.
     *
     * @param joined id of the case that the report joins; null opens one
     * @param beside why one is opened though another goes on, or null
     */
    @Permitted(IntakePermissions.RECEIVE)
    @Transactional
    public void accept(long id, Long joined, String beside) {
        Report report = reports.inTurn(id);
        ReportRules.whyNotAccept(report, user.getMe()).ifPresent(RuleBroken::refuse);
        accept(report, joined, beside, clock.instant(), null);
        trail.record("accept", Report.KIND.name(), id, null);
    }

    /**
     * @param at when the office said so
     * @param beside what it said; opens a case of its own where another one of the family goes on, or null
     * @param said by whom and all of it, since it was on the telephone
     */
    void accept(Report report, Instant at, String beside, String said) {
        accept(report, null, beside, at, said);
    }

    private void accept(Report report, Long joined, String beside, Instant at, String said) {
        String why = joined == null ? TextLength.atMost(BESIDE, beside) : null;
        CaseRef opened = opening(report)
                .map(one -> joined == null ? one.open(accepted(report), why) : one.join(accepted(report), joined))
                .orElse(null);
        clocks.met(report.id(), ClockStep.ACCEPT, at);
        if (opened == null) {
            clocks.over(report.id(), clock.instant(), Sentences.of("intake", "clock.over.elsewhere", Locale.TAIWAN));
        }
        report.accept(opened);
        String words = Stream.of(told(report.caseNumber(), joined, said == null ? why : null), said)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("　"));
        reports.moved(report, ReportVerb.ACCEPT, report.office(), words, null);
    }

    /** What became of it stands in its history in the words of the forms. */
    private static String told(String number, Long joined, String beside) {
        return joined != null
                ? number + " — " + Sentences.of("intake", "report.joined", Locale.TAIWAN)
                : beside == null ? number : number + " — " + beside;
    }

    /** Cases of these people that go on or ended not long ago, for who may accept the report. */
    @Permitted(IntakePermissions.RECEIVE)
    @Transactional
    public List<KnownCase> known(Report report) {
        return opening(report).map(one -> one.known(accepted(report))).orElse(List.of());
    }

    private Optional<CaseOpening> opening(Report report) {
        return openings.stream()
                .filter(one -> one.takes(report.kind(), report.office()))
                .findFirst();
    }

    private AcceptedReport accepted(Report report) {
        PersonId subject = reports.people(report.id()).stream()
                .filter(ReportedPerson::isSubject)
                .findFirst()
                .map(ReportedPerson::person)
                .orElse(null);
        return new AcceptedReport(
                new ReportId(report.id()),
                report.number(),
                report.kind(),
                report.countyCode(),
                report.words().districtCode(),
                report.office(),
                report.household(),
                subject,
                report.receivedAt());
    }

    /** 退回: it belongs elsewhere. @throws RuleBroken without saying why */
    @Permitted(IntakePermissions.RECEIVE)
    @Transactional
    public void giveBack(long id, String why) {
        Report report = reports.inTurn(id);
        ReportRules.whyNotGiveBack(report, user.getMe()).ifPresent(RuleBroken::refuse);
        ReportRules.whyNotWords(why).ifPresent(RuleBroken::refuse);
        giveBack(report, why);
        trail.record("giveBack", Report.KIND.name(), id, null);
    }

    void giveBack(Report report, String why) {
        OfficeId office = report.office();
        report.back(ReportState.RETURNED);
        families.release(report, office);
        reports.moved(report, ReportVerb.GIVE_BACK, office, why, null);
    }

    /** 提請裁定: nobody takes it. @throws RuleBroken without saying what is in dispute */
    @Permitted(IntakePermissions.SCREEN)
    @Transactional
    public void dispute(long id, String why) {
        Report report = reports.inTurn(id);
        OfficeId decider = decider(report.countyCode());
        ReportRules.whyNotDispute(report, decider, user.getMe()).ifPresent(RuleBroken::refuse);
        ReportRules.whyNotWords(why).ifPresent(RuleBroken::refuse);
        report.become(ReportState.DISPUTED);
        reports.moved(report, ReportVerb.DISPUTE, decider, why, decider);
        trail.record("dispute", Report.KIND.name(), id, null);
    }

    /** 裁定: that office takes it and cannot send it back. */
    @Permitted(IntakePermissions.CHECK)
    @Transactional
    public void decide(long id, OfficeId office, String why) {
        Report report = reports.inTurn(id);
        OfficeId decider = decider(report.countyCode());
        ReportRules.whyNotDecide(report, decider, user.getMe()).ifPresent(RuleBroken::refuse);
        deciders.whyNot(report.countyCode(), user.getMe()).ifPresent(RuleBroken::refuse);
        ReportRules.whyNotWords(why).ifPresent(RuleBroken::refuse);
        if (office == null) {
            throw new RuleBroken("intake.report.noOutcome");
        }
        report.decide(office);
        families.admit(report, office);
        reports.moved(report, ReportVerb.DECIDE, office, why, decider);
        trail.record("decide", Report.KIND.name(), id, null);
    }

    /** 停止計時, for a reason. */
    @Permitted(IntakePermissions.READ)
    @Transactional
    public void pause(long id, ClockStep step, String why) {
        Report report = reports.inTurn(id);
        ReportRules.whyNotPause(report, user.getMe()).ifPresent(RuleBroken::refuse);
        if (!clocks.pause(id, step, why, clock.instant())) {
            throw new RuleBroken("intake.clock.notRunning");
        }
        moved(report, ReportVerb.PAUSE, told(step, why));
        trail.record("pauseClock", Report.KIND.name(), id, step.name());
    }

    /** 恢復計時. */
    @Permitted(IntakePermissions.READ)
    @Transactional
    public void resume(long id, ClockStep step) {
        Report report = reports.inTurn(id);
        ReportRules.whyNotPause(report, user.getMe()).ifPresent(RuleBroken::refuse);
        String why =
                clocks.resume(id, step, clock.instant()).orElseThrow(() -> new RuleBroken("intake.clock.notPaused"));
        moved(report, ReportVerb.RESUME, told(step, why));
        trail.record("resumeClock", Report.KIND.name(), id, step.name());
    }

    private void moved(Report report, ReportVerb verb, String words) {
        reports.noted(report, verb, words, decider(report.countyCode()));
        clocksMoved.fire(new ReportClocksMoved(new ReportId(report.id())));
    }

    /** Which clock it was stands before the reason, whatever the language of the screen. */
    private static String told(ClockStep step, String why) {
        return Sentences.of("intake", step.getLabelKey(), Locale.TAIWAN) + "：" + why;
    }

    /** The office that decides in that county, or null. */
    public OfficeId decider(String county) {
        return deciders.officeOf(county);
    }
}
