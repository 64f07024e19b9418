package tw.anwang.meetings.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.meetings.minutes.Unprintable;
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
        String missing = page.getSheet() == null ? null : Unprintable.in(text(page.getSheet()));
        return missing == null ? "" : MessageFormat.format(words.key("report.glyphs"), missing);
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
