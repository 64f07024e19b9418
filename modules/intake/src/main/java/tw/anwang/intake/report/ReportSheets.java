package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Trail;
import tw.anwang.intake.CaseOpening;
import tw.anwang.intake.CaseRef;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.clock.Clocks;
import tw.anwang.intake.correction.CorrectionRules;
import tw.anwang.intake.decider.Deciders;
import tw.anwang.intake.dispatch.Dispatching;
import tw.anwang.intake.person.KnownPeople;
import tw.anwang.intake.person.PeopleOfReport;
import tw.anwang.intake.screening.CheckRow;
import tw.anwang.intake.screening.CrossChecks;
import tw.anwang.intake.screening.Screening;
import tw.anwang.intake.screening.ScreeningRow;
import tw.anwang.intake.screening.Screenings;
import tw.anwang.kernel.RuleBroken;

/** Reads a report with everything beside it for its page. */
@ApplicationScoped
public class ReportSheets {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    PeopleOfReport people;

    @Inject
    Screenings screenings;

    @Inject
    CrossChecks checks;

    @Inject
    Dispatching dispatching;

    @Inject
    Deciders deciders;

    @Inject
    Clocks clocks;

    @Inject
    Instance<CaseOpening> openings;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** @throws tw.anwang.identity.NotVisible where the person does not see it */
    @Permitted(IntakePermissions.READ)
    @Transactional
    public ReportSheet byId(long id) {
        Report report = reports.byId(id);
        trail.record("read", Report.KIND.name(), id, null);
        boolean own = user.getMe().actsFor(report.entered());
        Screening screening = report.state() == ReportState.PROPOSED ? screenings.latest(id) : null;
        KnownPeople known = people.of(report);
        return new ReportSheet(
                report,
                masking.text(report.words().told(), own),
                masking.text(report.urgentWhy(), own),
                place(report),
                known.rows(),
                clocks.of(List.of(new ReportId(id))).getOrDefault(new ReportId(id), List.of()),
                steps(report),
                screening == null ? null : ScreeningRow.of(screening, masking::text),
                known.same(),
                checks(report),
                opened(report),
                obstacles(report, screening, user.getMe()));
    }

    /** How many more a source knows of is told to the window alone. */
    private List<CheckRow> checks(Report report) {
        Actor me = user.getMe();
        OfficeId decider = report.state() == ReportState.DISPUTED ? dispatching.decider(report.countyCode()) : null;
        if (report.state() == ReportState.RECEIVED || !ReportRules.readsChecks(report, decider, me)) {
            return List.of();
        }
        return checks.latest(report.id()).stream()
                .filter(one -> one.kept() == 0 || me.actsFor(report.window()))
                .map(one -> CheckRow.of(one, masking::text))
                .toList();
    }

    private String place(Report report) {
        String place = report.words().place();
        return masking.isClear(SensitiveKind.ADDRESS) ? place : SensitiveKind.ADDRESS.masked(place);
    }

    private CaseRef opened(Report report) {
        return report.openedCase() == null
                ? null
                : openings.stream()
                        .flatMap(one -> one
                                .seen(
                                        report.openedCase().kind(),
                                        report.openedCase().id())
                                .stream())
                        .findFirst()
                        .orElse(null);
    }

    private Map<ReportVerb, Optional<RuleBroken>> obstacles(Report report, Screening screening, Actor me) {
        Map<ReportVerb, Optional<RuleBroken>> all = new EnumMap<>(ReportVerb.class);
        all.put(ReportVerb.AMEND, CorrectionRules.whyNot(report, me));
        all.put(ReportVerb.PROPOSE, ReportRules.whyNotScreen(report, me));
        all.put(ReportVerb.SEND_BACK, ReportRules.whyNotCheck(report, screening, me));
        all.put(ReportVerb.ACCEPT, ReportRules.whyNotAccept(report, me));
        all.put(ReportVerb.GIVE_BACK, ReportRules.whyNotGiveBack(report, me));
        all.put(ReportVerb.PAUSE, ReportRules.whyNotPause(report, me));
        if (report.state() == ReportState.RETURNED || report.state() == ReportState.DISPUTED) {
            var decider = dispatching.decider(report.countyCode());
            all.put(ReportVerb.DISPUTE, ReportRules.whyNotDispute(report, decider, me));
            all.put(
                    ReportVerb.DECIDE,
                    ReportRules.whyNotDecide(report, decider, me).or(() -> deciders.whyNot(report.countyCode(), me)));
        } else {
            all.put(ReportVerb.DISPUTE, Optional.of(new RuleBroken("intake.report.notDisputed")));
            all.put(ReportVerb.DECIDE, Optional.of(new RuleBroken("intake.report.notDisputed")));
        }
        return all;
    }

    private List<StepRow> steps(Report report) {
        boolean window = user.getMe().actsFor(report.window());
        return em.createQuery("select s from ReportStep s where s.reportId = :id order by s.id desc", ReportStep.class)
                .setParameter("id", report.id())
                .getResultStream()
                .map(step -> StepRow.of(step, masking::text, window))
                .toList();
    }
}
