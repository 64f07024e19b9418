package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.kernel.Taipei;

/** Reads what who screens has to know. */
@ApplicationScoped
public class ScreeningSheets {
    @Inject
    Reports reports;

    @Inject
    CrossChecks checks;

    @Inject
    Likeness likeness;

    @Inject
    EarlierReports earlier;

    @Inject
    Destinations destinations;

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
        return new ScreeningSheet(
                checks.open(report.id()),
                same(report.id()),
                destinations.suggested(
                        report.kind(), report.countyCode(), report.words().districtCode(), Taipei.today(clock)));
    }

    private List<ScreeningSheet.MaybeSame> same(long id) {
        List<Likeness.Alike> known =
                likeness.of(id).stream().filter(alike -> alike.person() != null).toList();
        Map<Long, EarlierReport> visible = earlier.visible(
                known.stream().map(Likeness.Alike::otherReport).distinct().toList());
        return known.stream()
                .filter(alike -> visible.containsKey(alike.otherReport()))
                .map(alike ->
                        new ScreeningSheet.MaybeSame(alike.mine(), alike.other(), visible.get(alike.otherReport())))
                .toList();
    }
}
