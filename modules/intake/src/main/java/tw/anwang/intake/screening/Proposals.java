package tw.anwang.intake.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.match.Matches;
import tw.anwang.intake.person.MaybeSame;
import tw.anwang.intake.person.SamePeople;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportRules;
import tw.anwang.intake.report.ReportState;
import tw.anwang.intake.report.ReportVerb;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;

/** What of a screening happens at once, in one transaction: sources are asked between them. */
@ApplicationScoped
@Transactional
class Proposals {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    CrossChecks checks;

    @Inject
    SamePeople same;

    @Inject
    Matches matches;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Of whom sources are asked. @throws RuleBroken for who does not screen this report now */
    @Permitted(IntakePermissions.SCREEN)
    List<AskedPerson> people(long id) {
        Report report = reports.byId(id);
        ReportRules.whyNotScreen(report, user.getMe()).ifPresent(RuleBroken::refuse);
        return checks.people(id);
    }

    /** Whether sources were asked since the last screening. */
    @Permitted(IntakePermissions.SCREEN)
    boolean wasAsked(long id) {
        return !checks.open(id).isEmpty();
    }

    @Permitted(IntakePermissions.SCREEN)
    void keep(long id, List<Questions.Said> said) {
        Report report = reports.inTurn(id);
        ReportRules.whyNotScreen(report, user.getMe()).ifPresent(RuleBroken::refuse);
        checks.keep(id, said);
        trail.record("crossCheck", Report.KIND.name(), id, null);
    }

    @Permitted(IntakePermissions.SCREEN)
    void propose(long id, int version, Proposal proposal) {
        Report report = reports.inTurn(id);
        ReportRules.whyNotScreen(report, user.getMe()).ifPresent(RuleBroken::refuse);
        Reports.needRead(report, version);
        List<MaybeSame> ticked = same.ticked(report, proposal.recognised());
        List<HouseholdId> households = report.household() == null
                ? Stream.concat(SamePeople.households(ticked).stream(), matches.households(id).stream())
                        .distinct()
                        .toList()
                : List.of();
        proposal.whyNot(households).ifPresent(RuleBroken::refuse);
        Screening screening =
                new Screening(id, proposal.office(), proposal.end(), proposal.why(), user.getMe(), clock.instant());
        screening.recognise(
                ticked.stream().map(MaybeSame::other).collect(Collectors.toSet()), proposal.joins(households));
        em.persist(screening);
        em.flush();
        checks.open(id).forEach(one -> one.keepWith(screening));
        report.become(ReportState.PROPOSED);
        reports.moved(report, ReportVerb.PROPOSE, proposal.office(), Screenings.told(screening, proposal.why()), null);
        trail.record("propose", Report.KIND.name(), id, null);
    }
}
