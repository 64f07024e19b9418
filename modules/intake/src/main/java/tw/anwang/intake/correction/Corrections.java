package tw.anwang.intake.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tw.anwang.desk.Notices;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.Districts;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.ReportClocksMoved;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.clock.CorrectedClocks;
import tw.anwang.intake.code.CodeList;
import tw.anwang.intake.code.Codes;
import tw.anwang.intake.dispatch.Dispatching;
import tw.anwang.intake.match.Matches;
import tw.anwang.intake.person.ReportedFamilies;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportRules;
import tw.anwang.intake.report.ReportState;
import tw.anwang.intake.report.ReportTyped;
import tw.anwang.intake.report.ReportVerb;
import tw.anwang.intake.report.ReportWords;
import tw.anwang.intake.report.Reports;
import tw.anwang.intake.screening.CrossChecks;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** 更正 a report: what it said stays readable, its clocks are those of what it is, and the office that has it is told. */
@ApplicationScoped
public class Corrections {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    CorrectedPeople people;

    @Inject
    CorrectedClocks clocks;

    @Inject
    ReportedFamilies families;

    @Inject
    CrossChecks checks;

    @Inject
    Matches matches;

    @Inject
    Dispatching dispatching;

    @Inject
    Codes codes;

    @Inject
    Districts districts;

    @Inject
    Notices notices;

    @Inject
    Event<ReportClocksMoved> clocksMoved;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** For the form; the reading stands in the trail. */
    @Permitted(IntakePermissions.REPORT)
    @Transactional
    public CorrectionSheet begin(long id) {
        Report report = reports.read(id);
        CorrectionSheet.Seen seen = seen(report);
        var obstacle = CorrectionRules.whyNot(report, user.getMe());
        ReportTyped typed = obstacle.isPresent()
                ? ReportTyped.of(report, List.of(), new CorrectionSheet.Seen(false, false, false))
                : ReportTyped.of(report, reports.people(id), seen);
        return new CorrectionSheet(report, typed, seen, obstacle, CorrectionRules.whyNotKind(report, user.getMe()));
    }

    private CorrectionSheet.Seen seen(Report report) {
        boolean own = user.getMe().actsFor(report.entered());
        return new CorrectionSheet.Seen(
                own || !masking.hides(report.words().told()),
                own || masking.isClear(SensitiveKind.ADDRESS),
                own || masking.isClear(SensitiveKind.VICTIM));
    }

    /** @param version that was read; @throws RuleBroken without a reason, or where nothing says anything else */
    @Permitted(IntakePermissions.REPORT)
    @Transactional
    public void correct(long id, int version, Corrected to) {
        Report report = reports.inTurn(id);
        CorrectionRules.whyNot(report, user.getMe()).ifPresent(RuleBroken::refuse);
        ReportRules.whyNotWords(to.why()).ifPresent(RuleBroken::refuse);
        Reports.needRead(report, version);
        CorrectionSheet.Seen seen = seen(report);
        List<Change> changes = new ArrayList<>(head(report, to));
        changes.addAll(words(report, to.words().unseen(report.words(), seen.told(), seen.place())));
        List<Change> ofPeople = people.correct(report, to.people(), seen.names());
        ofPeople = ofPeople.stream().filter(one -> !one.isNone()).toList();
        changes.addAll(ofPeople);
        changes.removeIf(Change::isNone);
        if (changes.isEmpty()) {
            throw new RuleBroken("intake.correction.nothing");
        }
        if (!ofPeople.isEmpty()) {
            checks.forget(id);
            matches.forget(id);
            families.joined(report);
        }
        keep(report, to.why(), changes);
        told(report, to.why());
    }

    /** The source of a report says something else: what it said before stays readable. */
    @Permitted(IntakePermissions.REPORT)
    @Transactional
    public void bySource(Report report, ReportWords to) {
        List<Change> changes =
                words(report, to).stream().filter(one -> !one.isNone()).toList();
        if (!changes.isEmpty()) {
            keep(report, Sentences.of("intake", "correction.bySource", Locale.TAIWAN), changes);
        }
    }

    private List<Change> head(Report report, Corrected to) {
        boolean same = to.kind() == report.kind() && to.urgent() == report.isUrgent();
        if (to.kind() == null) {
            throw new RuleBroken("intake.report.noKind");
        }
        if (to.urgent() && (to.urgentWhy() == null || to.urgentWhy().isBlank())) {
            throw new RuleBroken("intake.report.noUrgentWhy");
        }
        List<Change> changes = List.of(
                new Change("report.kind", words(report.kind()), words(to.kind())),
                new Change("report.urgent", yes(report.isUrgent()), yes(to.urgent())),
                new Change("report.urgentWhy", report.urgentWhy(), to.urgent() ? to.urgentWhy() : null));
        if (changes.stream().anyMatch(one -> !one.isNone())) {
            CorrectionRules.whyNotKind(report, user.getMe()).ifPresent(RuleBroken::refuse);
            Sensitivity before = report.sensitivity();
            report.correct(to.kind(), to.urgent(), to.urgentWhy());
            if (before != report.sensitivity()) {
                families.apart(report);
            }
        }
        if (!same) {
            clocks.reckon(report.id(), report.kind(), report.isUrgent(), report.receivedAt());
            clocksMoved.fire(new ReportClocksMoved(new ReportId(report.id())));
        }
        return changes;
    }

    private List<Change> words(Report report, ReportWords to) {
        reports.needRight(report, to);
        ReportWords before = report.words();
        report.amend(to);
        return List.of(
                new Change("report.told", before.told(), to.told()),
                new Change(
                        "report.type",
                        code(report, CodeList.TYPE, before.typeCode()),
                        code(report, CodeList.TYPE, to.typeCode())),
                new Change(
                        "report.source",
                        code(report, CodeList.SOURCE, before.sourceCode()),
                        code(report, CodeList.SOURCE, to.sourceCode())),
                new Change(
                        "report.unit",
                        code(report, CodeList.UNIT, before.unitCode()),
                        code(report, CodeList.UNIT, to.unitCode())),
                new Change(
                        "report.risk",
                        code(report, CodeList.RISK, before.riskCode()),
                        code(report, CodeList.RISK, to.riskCode())),
                new Change("report.district", district(before.districtCode()), district(to.districtCode())),
                new Change("report.place", null, SensitiveKind.ADDRESS, before.place(), to.place()));
    }

    private String code(Report report, CodeList list, String code) {
        return codes.words(list, code, Taipei.dayOf(report.receivedAt()), Locale.TAIWAN);
    }

    private String district(String code) {
        return code == null
                ? null
                : districts.byCode(code).map(DistrictRef::name).orElse(code);
    }

    private static String words(ReportKind kind) {
        return Sentences.of("intake", kind.getLabelKey(), Locale.TAIWAN);
    }

    private static String yes(boolean urgent) {
        return Sentences.of("intake", urgent ? "correction.yes" : "correction.no", Locale.TAIWAN);
    }

    private void keep(Report report, String why, List<Change> changes) {
        Correction correction = new Correction(report.id(), why, user.getMe(), clock.instant());
        em.persist(correction);
        em.flush();
        changes.forEach(one -> em.persist(new CorrectedField(correction.id(), report.id(), one)));
    }

    /** Who has it hears of it; who sees it is who saw it, or who may see what it is now. */
    private void told(Report report, String why) {
        OfficeId decider = report.state() == ReportState.DISPUTED || report.isDecided()
                ? dispatching.decider(report.countyCode())
                : null;
        reports.moved(report, ReportVerb.AMEND, null, why, decider);
        OfficeId has = report.state() == ReportState.DISPUTED
                ? decider
                : report.office() == null ? report.window() : report.office();
        notices.tell(has, "intake.notice.corrected", "/intake/report.xhtml?id=" + report.id(), report.number());
        trail.record("change", Report.KIND.name(), report.id(), null);
    }
}
