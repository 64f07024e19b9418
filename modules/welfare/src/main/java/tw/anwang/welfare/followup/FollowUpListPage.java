package tw.anwang.welfare.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.OfficeWords;
import tw.anwang.intake.ReportId;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.FollowUpReading;

/** 服務後追蹤: whose window runs, by one reading or the other. */
@Named
@RequestScoped
public class FollowUpListPage {
    @Inject
    FollowUpSearch search;

    @Inject
    OfficeWords officeWords;

    @Inject
    Clock clock;

    private final FollowUpAsked asked = new FollowUpAsked();
    private FollowUpSearch.Found found;

    public void load() {
        found = search.found(asked.filter(), asked.getPage());
        officeWords.learn(found.byOffice().keySet());
    }

    public FollowUpAsked getAsked() {
        return asked;
    }

    public FollowUpSearch.Found getFound() {
        return found;
    }

    public FollowUpReading[] getReadings() {
        return FollowUpReading.values();
    }

    /** Centres, the one with most windows first. */
    public List<Map.Entry<Long, Long>> getCentres() {
        return found.byOffice().entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    public long left(FollowUpRow row) {
        return row.left(Taipei.today(clock));
    }

    public List<ReportId> reports(FollowUpRow row) {
        return found.reports().getOrDefault(row.id(), List.of());
    }
}
