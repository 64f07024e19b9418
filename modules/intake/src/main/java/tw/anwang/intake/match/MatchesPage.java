package tw.anwang.intake.match;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.intake.page.PageWords;
import tw.anwang.intake.person.PersonRow;
import tw.anwang.intake.report.ReportSheetPage;

/** 比對家戶資料: who may be whom, beside a screening. */
@Named
@RequestScoped
public class MatchesPage {
    @Inject
    Matches matches;

    @Inject
    ReportSheetPage shown;

    @Inject
    PageWords words;

    private List<RegistryMatch> all;

    /** Of the report that is shown, where its page did not ask for them. */
    public List<RegistryMatch> getAll() {
        all = all == null ? matches.of(shown.getId()) : all;
        return all;
    }

    /** How that person is called in the report, as the reader may read it. */
    public String name(RegistryMatch match) {
        return shown.getSheet().people().stream()
                .filter(row -> row.id() == match.reportedPersonId())
                .map(PersonRow::name)
                .findFirst()
                .orElse("");
    }

    public String same(long match) {
        return judge(match, Verdict.SAME);
    }

    public String other(long match) {
        return judge(match, Verdict.OTHER);
    }

    private String judge(long match, Verdict verdict) {
        matches.judge(shown.getId(), match, verdict);
        words.done("match.judged");
        return "/intake/screening?faces-redirect=true&id=" + shown.getId();
    }
}
