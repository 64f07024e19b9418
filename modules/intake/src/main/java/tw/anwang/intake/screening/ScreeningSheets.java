package tw.anwang.intake.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.dispatch.Destinations;
import tw.anwang.intake.match.Matches;
import tw.anwang.intake.person.MaybeSame;
import tw.anwang.intake.person.SamePeople;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportRules;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;

/** Reads what who screens has to know. */
@ApplicationScoped
public class ScreeningSheets {
    @Inject
    Reports reports;

    @Inject
    CrossChecks checks;

    @Inject
    SamePeople same;

    @Inject
    Matches matches;

    @Inject
    Families families;

    @Inject
    Destinations destinations;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @throws tw.anwang.identity.NotVisible where the person does not see the report */
    @Permitted(IntakePermissions.SCREEN)
    @Transactional
    public ScreeningSheet byId(long id) {
        return beside(reports.byId(id));
    }

    /** The same for one that a page shows already: it was found visible. */
    @Permitted(IntakePermissions.SCREEN)
    @Transactional
    public ScreeningSheet beside(Report report) {
        List<MaybeSame> same = this.same.of(report);
        return new ScreeningSheet(
                ReportRules.readsChecks(report, null, user.getMe()) ? asked(report) : List.of(),
                same,
                households(report, same),
                destinations.sure(report.kind(), report.words().districtCode(), Taipei.today(clock)),
                destinations.suggested(
                        report.kind(), report.countyCode(), report.words().districtCode(), Taipei.today(clock)));
    }

    private List<CheckRow> asked(Report report) {
        return checks.open(report.id()).stream()
                .map(one -> CheckRow.of(one, masking::text))
                .toList();
    }

    /** From which the screener chooses; nothing is to be chosen from fewer than two. */
    private List<FamilyRef> households(Report report, List<MaybeSame> same) {
        List<HouseholdId> candidates = Stream.concat(
                        SamePeople.households(same).stream(), matches.households(report.id()).stream())
                .distinct()
                .toList();
        return report.household() != null || candidates.size() < 2
                ? List.of()
                : candidates.stream().map(families.byIds(candidates)::get).toList();
    }
}
