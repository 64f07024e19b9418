package tw.anwang.meetings.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.SensitiveText;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.OpenCopy;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.answer.AnswerStanding;
import tw.anwang.meetings.answer.AnswerStandings;
import tw.anwang.meetings.grade.IncomingPapers;
import tw.anwang.meetings.grade.PaperGrade;

/** A worksheet on its way in: whether it may lie here, what stands in it, and what would become of each row today. */
@ApplicationScoped
class IncomingWorksheet {
    private static final int AT_ONCE = 500;

    @Inject
    IncomingPapers papers;

    @Inject
    AnswerStandings standings;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String dataFolder;

    WorksheetFile read(String name, IncomingPapers.Content content) {
        try (InputStream bytes = content.open();
                OpenCopy copy = OpenCopy.of(bytes, dataFolder)) {
            refuseAbove(papers.ofSheet(name, content));
            return new WorksheetFile(copy.path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void refuseAbove(Grade sheet) {
        PaperGrade.whyNotTake(sheet).ifPresent(secret -> {
            trail.record("refuseSecret", Worksheets.KIND, 0, sheet.name());
            throw secret;
        });
        if (sheet == Grade.CONFIDENTIAL && !user.getMe().scope().confidential()) {
            throw new RuleBroken("meetings.grade.blind");
        }
    }

    /** One statement for some hundred rows. */
    List<WorksheetLine> judge(long round, List<TypedRow> rows, Locale language) {
        RowJudge judge = new RowJudge(round, rows);
        List<Judged> all = new ArrayList<>();
        List<WorksheetLine> lines = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<TypedRow> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            Map<Long, AnswerStanding> standing = standing(some);
            for (TypedRow row : some) {
                Long answer = RowKey.read(row.key()).map(RowKey::answer).orElse(null);
                Judged judged = judge.judge(row, answer == null ? null : standing.get(answer));
                all.add(judged);
                lines.add(WorksheetLine.of(row, judged, words(row, judged, language)));
            }
        }
        refuseWhole("otherRoundFile", all, "otherRound");
        refuseWhole("notYoursFile", all, "notYours", "notThere");
        return lines;
    }

    private Map<Long, AnswerStanding> standing(List<TypedRow> rows) {
        return standings.of(rows.stream()
                .map(row -> RowKey.read(row.key()).map(RowKey::answer).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** Where every row fails for such a reason, the file is the wrong one. */
    private static void refuseWhole(String whole, List<Judged> all, String... rules) {
        if (all.stream().allMatch(judged -> Stream.of(rules).anyMatch(judged::isFor))) {
            throw new RuleBroken("meetings.worksheet." + whole);
        }
    }

    /** Its reason, and a warning where numbers of persons stand in what would be saved. */
    private static String words(TypedRow row, Judged judged, Locale language) {
        String why = judged.words(language);
        boolean saved = judged.result().isWaiting() || judged.result() == RowResult.CONFLICT;
        if (!saved || SensitiveText.kinds(row.words().text()).isEmpty()) {
            return why;
        }
        String warning = Sentences.of("meetings", "worksheet.sensitive", language);
        return why.isEmpty() ? warning : why + "\n" + warning;
    }
}
