package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.Districts;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Remit;
import tw.anwang.intake.AcceptedReport;
import tw.anwang.intake.CaseOpening;
import tw.anwang.intake.CaseRef;
import tw.anwang.intake.KnownCase;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.NewInvolvement;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.welfare.further.FamiliesServed;
import tw.anwang.welfare.further.JoiningCases;
import tw.anwang.welfare.norm.Norm;
import tw.anwang.welfare.norm.Norms;

/** Opens the case of a vulnerable family within the transaction in which a centre accepts the report. */
@ApplicationScoped
public class FamilyCaseOpening implements CaseOpening {
    @Inject
    CaseLife life;

    @Inject
    FamilyCases cases;

    @Inject
    FamiliesServed served;

    @Inject
    JoiningCases joining;

    @Inject
    Norms norms;

    @Inject
    CaseNumbers numbers;

    @Inject
    Involvements involvements;

    @Inject
    Offices offices;

    @Inject
    Districts districts;

    @Inject
    Clock clock;

    @Override
    public boolean takes(ReportKind kind, OfficeId office) {
        return kind == ReportKind.VULNERABLE_FAMILY && serves(office);
    }

    /** Whether it keeps cases of vulnerable families. */
    public boolean serves(OfficeId office) {
        return offices.details(office).remits().contains(Remit.FAMILY_SERVICE) || standsIn(office);
    }

    /** The bureau of a county serves the families of those districts for which no centre is known. */
    private boolean standsIn(OfficeId office) {
        LocalDate today = Taipei.today(clock);
        return offices.byId(office).map(OfficeRef::countyCode).stream()
                .flatMap(county -> districts.of(county).stream())
                .flatMap(one -> districts.serving(one.code(), Remit.FAMILY_SERVICE, today).stream())
                .anyMatch(serving -> serving.id().equals(office));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<KnownCase> known(AcceptedReport report) {
        if (report.household() == null) { // nobody of it is registered yet
            return List.of();
        }
        LocalDate today = Taipei.today(clock);
        LocalDate since = today.minusMonths(norms.on(today).get(Norm.Kind.REPORTED_AGAIN));
        return served.of(report.household(), since).stream()
                .flatMap(one -> known(one, report.office()).stream())
                .toList();
    }

    /** Beyond the scope of who asks, one that goes on is told by its office, and one that ended not at all. */
    private Optional<KnownCase> known(FamilyCase one, OfficeId office) {
        boolean running = one.state().isOpen();
        if (!cases.isVisible(one)) {
            return running && !one.sensitivity().isPartiesOnly()
                    ? Optional.of(new KnownCase(null, one.lead(), null, null, null, false))
                    : Optional.empty();
        }
        return Optional.of(new KnownCase(
                ref(one),
                one.lead(),
                one.workerName(),
                Taipei.dayOf(one.openedAt()),
                one.endedOn(),
                running && one.lead().equals(office)));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public CaseRef join(AcceptedReport report, long id) {
        return ref(joining.join(report, id));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public CaseRef open(AcceptedReport report, String beside) {
        boolean served = !this.served.running(report.household()).isEmpty();
        if (served && beside == null) {
            throw new RuleBroken("welfare.further.running");
        }
        LocalDate today = Taipei.today(clock);
        FamilyCase opened = new FamilyCase(report, county(report), numbers.next(today), clock.instant());
        life.begin(opened, served ? beside : null);
        involvements.begin(new NewInvolvement(
                report.household(),
                report.subject(),
                ServiceSystem.WELFARE,
                report.office(),
                null,
                true,
                today,
                opened.sensitivity(),
                FamilyCase.KIND.name(),
                opened.id()));
        return ref(opened);
    }

    /** Of the office: it may lie elsewhere than where the report came in. */
    private String county(AcceptedReport report) {
        return offices.byId(report.office()).map(OfficeRef::countyCode).orElse(report.county());
    }

    @Override
    public Optional<CaseRef> seen(String kind, long id) {
        return FamilyCase.KIND.name().equals(kind) ? cases.seen(id).map(FamilyCaseOpening::ref) : Optional.empty();
    }

    private static CaseRef ref(FamilyCase opened) {
        return new CaseRef(
                FamilyCase.KIND.name(), opened.id(), opened.number(), "/welfare/familyCase.xhtml?id=" + opened.id());
    }
}
