package tw.anwang.meetings.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.documents.MissingGlyph;
import tw.anwang.meetings.page.PageWords;

/** The part of a report's page that warns of characters the PDF cannot print. */
@Named
@RequestScoped
public class ReportGlyphsPage {
    @Inject
    ReportPage page;

    @Inject
    PageWords words;

    private String warning;

    /** Which characters the PDF shows as 〓 and what to do about it; empty where it prints all. */
    public String getWarning() {
        warning = warning == null ? warning() : warning;
        return warning;
    }

    private String warning() {
        List<MissingGlyph> missing = page.getSheet() == null ? List.of() : MissingGlyph.in(text(page.getSheet()));
        String named = missing.stream()
                .map(glyph -> glyph.character() + "（" + glyph + "）")
                .collect(Collectors.joining("、"));
        return missing.isEmpty() ? "" : MessageFormat.format(words.key("report.glyphs"), named);
    }

    private static String text(ReportSheet sheet) {
        return sheet.lines().stream()
                .flatMap(line -> Stream.of(
                        line.origin(),
                        line.decision(),
                        line.offices(),
                        line.progress(),
                        line.advice(),
                        line.dispositionWords()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }
}
