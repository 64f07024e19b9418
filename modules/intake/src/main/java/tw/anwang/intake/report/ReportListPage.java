package tw.anwang.intake.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import tw.anwang.desk.OfficeWords;
import tw.anwang.intake.ReportKind;

/** The reports in scope, filtered by the address. */
@Named
@RequestScoped
public class ReportListPage {
    @Inject
    ReportSearch search;

    @Inject
    OfficeWords officeWords;

    @Inject
    Clock clock;

    private final ReportAsked asked = new ReportAsked();
    private ReportsFound found;

    public void load() {
        found = search.found(asked.filter(), asked.getPage());
        officeWords.learn(found.rows().stream().map(ReportRow::officeId).toList());
    }

    public ReportAsked getAsked() {
        return asked;
    }

    public ReportsFound getFound() {
        return found;
    }

    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    public ReportState[] getStates() {
        return ReportState.values();
    }

    public boolean isFiltered() {
        return !asked.filter().equals(ReportFilter.ALL);
    }

    /** Whether what runs out next has run out. */
    public boolean late(ReportRow row) {
        return row.next().isLate(clock.instant());
    }
}
