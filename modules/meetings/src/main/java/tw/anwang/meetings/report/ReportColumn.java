package tw.anwang.meetings.report;

import java.util.Locale;
import java.util.function.Function;
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

    /** What stands in this column of a line; empty where nothing does. */
    public String words(ReportLine line) {
        String text = words.apply(line);
        return text == null ? "" : text;
    }

    /** The usual heading; official papers are Chinese whatever the reader's language. */
    String usualHeading() {
        return Sentences.of("meetings", getLabelKey(), Locale.TAIWAN);
    }

    /** Share of the table's width, in parts of about a hundred. */
    public int getWidth() {
        return width;
    }

    public String getLabelKey() {
        return "report.column." + name();
    }
}
