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
import tw.anwang.intake.match.RegistryMatch;
import tw.anwang.intake.person.MaybeSame;
import tw.anwang.intake.person.SamePeople;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportRules;
import tw.anwang.intake.report.ReportSheet;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;

/** Reads what who screens has to know. */
@ApplicationScoped
public class ScreeningSheets {
    @Inject
    CrossChecks checks;

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

    /** What goes beside a report that is shown: it was found visible. */
    @Permitted(IntakePermissions.SCREEN)
    @Transactional
    public ScreeningSheet beside(ReportSheet shown) {
        Report report = shown.report();
        List<RegistryMatch> found = matches.of(report.id());
        return new ScreeningSheet(
                ReportRules.readsChecks(report, null, user.getMe()) ? asked(report) : List.of(),
                shown.same(),
                found,
                households(report, shown.same(), found),
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
    private List<FamilyRef> households(Report report, List<MaybeSame> same, List<RegistryMatch> found) {
        List<HouseholdId> candidates = Stream.concat(
                        SamePeople.households(same).stream(), Matches.households(found).stream())
                .distinct()
                .toList();
        return report.household() != null || candidates.size() < 2
                ? List.of()
                : candidates.stream().map(families.byIds(candidates)::get).toList();
    }
}
