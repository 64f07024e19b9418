package tw.anwang.meetings.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.documents.Table;
import tw.anwang.kernel.Sentences;

/** The columns a follow-up report can have; which ones and in which order is the series' choice. */
public enum ReportColumn {
    /** 序號: the number by which the meeting calls the item (第n案). */
    NUMBER(5, line -> String.valueOf(line.position())),
    /** 會議次別及案由. */
    ORIGIN(16, ReportLine::origin),
    /** 決議（裁示）事項. */
    DECISION(22, ReportLine::decision),
    /** 主（協）辦單位. */
    OFFICES(12, ReportLine::offices),
    /** 辦理情形（歷次，標日期）. */
    PROGRESS(30, ReportLine::progress),
    /** 管考建議. */
    ADVICE(10, ReportLine::advice),
    /** 本次決定. */
    DISPOSITION(9, ReportLine::dispositionPrinted);

    private final int width;
    private final Function<ReportLine, String> words;

    ReportColumn(int width, Function<ReportLine, String> words) {
        this.width = width;
        this.words = words;
    }

    /** @param codes names separated by commas, unknown ones left out; null or nothing known: all in the usual order */
    public static List<ReportColumn> chosen(String codes) {
        List<String> names = codes == null ? List.of() : List.of(codes.strip().split("\\s*,\\s*"));
        List<ReportColumn> chosen = names.stream()
                .flatMap(name ->
                        Arrays.stream(values()).filter(column -> column.name().equals(name)))
                .distinct()
                .toList();
        return chosen.isEmpty() ? List.of(values()) : chosen;
    }

    static String codes(List<ReportColumn> columns) {
        return columns.stream().map(ReportColumn::name).collect(Collectors.joining(","));
    }

    /** What stands in this column of a line; empty where nothing does. */
    public String words(ReportLine line) {
        String text = words.apply(line);
        return text == null ? "" : text;
    }

    /** The heading; official papers are Chinese whatever the reader's language. */
    String heading() {
        return Sentences.of("meetings", getLabelKey(), Locale.TAIWAN);
    }

    Table.Column printed() {
        return this == NUMBER ? Table.Column.centred(heading(), width) : Table.Column.of(heading(), width);
    }

    public String getLabelKey() {
        return "report.column." + name();
    }
}
