package tw.anwang.intake.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Portions;
import tw.anwang.documents.Sheet;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveText;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.report.LeavingReport;
import tw.anwang.intake.report.LeavingReports;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportFilter;
import tw.anwang.intake.report.ReportSearch;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/**
 * What was entered here leaves for a platform: as a file it can import, or as FHIR. Read in portions and never held
 * together; purpose and each portion stand in the trail, so that who breaks the download off has taken what was sent.
 */
@RequestScoped
@Permitted(IntakePermissions.PLATFORM)
public class LeavingFiles {
    private static final int PORTION = 1000;

    private static final int ROOM = 300;

    @Inject
    LeavingReports reports;

    @Inject
    ReportSearch search;

    @Inject
    LeavingMappings mappings;

    @Inject
    PlatformImports imports;

    @Inject
    Offices offices;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** @param why the purpose in words @throws RuleBroken without one */
    @Transactional
    public Sheet sheet(Platform platform, ReportFilter filter, String why) {
        Map<String, String> question = begin(platform.name(), filter, why);
        boolean many = many(filter);
        String county =
                offices.byId(user.getMe().office()).map(OfficeRef::countyCode).orElse("");
        LeavingColumns columns = mappings.of(platform, county);
        List<Sheet.Column> headings = columns.columns().stream()
                .map(one -> new Sheet.Column(one.heading(), one.field() == FeedField.TOLD ? 40 : 14))
                .toList();
        return new Sheet(
                Sentences.of("intake", "platform.out.file", Locale.TAIWAN) + " " + platform.system(),
                headings,
                new Portions<LeavingReport>(
                        PORTION, (last, read) -> portion(last, filter, question, many), columns::line));
    }

    /** @param bundle one Bundle, else a resource on each line (ndjson) */
    public void fhir(ReportFilter filter, String why, boolean bundle, OutputStream out) throws IOException {
        Map<String, String> question = begin("FHIR", filter, why);
        boolean many = many(filter);
        try (FhirReports fhir = new FhirReports(out, bundle, imports.choices(FeedField.RISK))) {
            LeavingReport last = null;
            List<LeavingReport> some;
            do {
                some = portion(last, filter, question, many);
                for (LeavingReport one : some) {
                    fhir.write(one);
                    last = one;
                }
            } while (some.size() == PORTION);
        }
    }

    private Map<String, String> begin(String target, ReportFilter filter, String why) {
        LeavingAsked.whyNot(why).ifPresent(RuleBroken::refuse);
        String words = SensitiveText.masked(why.strip());
        Map<String, String> question = new LinkedHashMap<>(filter.query());
        question.put("platform", target);
        question.put("why", words.substring(0, Math.min(ROOM, words.length())));
        trail.record("export", Report.KIND.name(), 0, question.toString());
        return question;
    }

    private boolean many(ReportFilter filter) {
        return search.count(filter) > Paging.COUNT_LIMIT;
    }

    private List<LeavingReport> portion(
            LeavingReport last, ReportFilter filter, Map<String, String> question, boolean many) {
        List<LeavingReport> some =
                reports.after(last == null ? 0 : last.report().id(), filter, PORTION, many);
        trail.exported(
                Report.KIND.name(),
                question.toString(),
                some.stream().map(one -> one.report().id()).toList());
        trail.exportedRows(Report.KIND.name(), question.toString(), some.size());
        return some;
    }
}
