package tw.anwang.welfare.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.anwang.intake.ReportId;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.familycase.FamilyCase;

/** The windows of a case for its page. */
@Named
@RequestScoped
public class FollowUpWords {
    @Inject
    FollowUpSearch search;

    @Inject
    Clock clock;

    private Map<FollowUp, Long> windows;
    private Map<Long, List<ReportId>> reports;

    public List<FollowUp> of(FamilyCase one) {
        windows = windows == null ? search.withReports(one) : windows;
        return List.copyOf(windows.keySet());
    }

    /** Further reports within the window that this person may open. */
    public List<ReportId> reports(FamilyCase one, FollowUp window) {
        reports = reports == null
                ? search.reports(of(one).stream()
                        .filter(each -> windows.get(each) > 0)
                        .map(FollowUp::id)
                        .toList())
                : reports;
        return reports.getOrDefault(window.id(), List.of());
    }

    public boolean isRunning(FollowUp window) {
        return window.isRunning(Taipei.today(clock));
    }
}
