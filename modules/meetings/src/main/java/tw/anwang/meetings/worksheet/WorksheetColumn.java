package tw.anwang.meetings.worksheet;

import java.util.Locale;
import tw.anwang.documents.Sheet;
import tw.anwang.kernel.Sentences;

/** The columns of a worksheet, in the order in which they go out; in any order they come back. */
enum WorksheetColumn {
    KEY(6, Sheet.Use.HIDDEN),
    NUMBER(8, Sheet.Use.LOCKED),
    GRADE(4, Sheet.Use.LOCKED),
    TITLE(14, Sheet.Use.LOCKED),
    DECISION(24, Sheet.Use.LOCKED),
    DUE(9, Sheet.Use.LOCKED),
    OFFICE(10, Sheet.Use.LOCKED),
    PART(4, Sheet.Use.LOCKED),
    STATE(10, Sheet.Use.LOCKED),
    BEFORE(24, Sheet.Use.LOCKED),
    TEXT(36, Sheet.Use.FREE),
    EXPECTED(10, Sheet.Use.FREE),
    STEP(6, Sheet.Use.FREE);

    private final int width;
    private final Sheet.Use use;

    WorksheetColumn(int width, Sheet.Use use) {
        this.width = width;
        this.use = use;
    }

    String heading(Locale locale) {
        return Sentences.of("meetings", "worksheet.column." + name(), locale);
    }

    Sheet.Column column(Locale locale) {
        return new Sheet.Column(heading(locale), width, use);
    }

    /** Those without which nothing can be read. */
    static String[] needed(Locale locale) {
        return new String[] {KEY.heading(locale), NUMBER.heading(locale), TEXT.heading(locale)};
    }
}
