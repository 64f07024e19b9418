package tw.anwang.meetings.report;

import tw.anwang.documents.Table;
import tw.anwang.kernel.RuleBroken;

/**
 * A column as one series has it.
 *
 * @param words the series' own heading, at most 30 characters; null: the usual one
 */
public record ReportHeading(ReportColumn column, String words) {
    static final int LONGEST = 30;

    public ReportHeading {
        // comma and equals sign divide what is stored
        words = words == null || words.isBlank()
                ? null
                : words.strip().replace(',', '，').replace('=', '＝');
        if (words != null && words.length() > LONGEST) {
            throw new RuleBroken("meetings.columns.tooLong", words, LONGEST);
        }
    }

    static ReportHeading usual(ReportColumn column) {
        return new ReportHeading(column, null);
    }

    String code() {
        return words == null ? column.name() : column.name() + "=" + words;
    }

    Table.Column printed() {
        String heading = words == null ? column.usualHeading() : words;
        return column == ReportColumn.NUMBER
                ? Table.Column.centred(heading, column.getWidth())
                : Table.Column.of(heading, column.getWidth());
    }
}
