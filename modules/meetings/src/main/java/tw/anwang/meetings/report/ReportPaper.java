package tw.anwang.meetings.report;

import java.util.List;
import tw.anwang.documents.Document;
import tw.anwang.documents.PageFormat;
import tw.anwang.documents.Paragraph;
import tw.anwang.documents.Table;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.meeting.Meeting;

/** The follow-up report as a paper: lying, one ruled table, the columns the series chose. */
record ReportPaper(Meeting meeting, String staffUnit, ReportSheet sheet) {
    /** Rows up to half a page stay on one page; only longer ones go on overleaf. */
    private static final int KEPT_TOGETHER = 14;

    Document document() {
        List<ReportHeading> columns = sheet.columns();
        Table.Draft table =
                Table.of(columns.stream().map(ReportHeading::printed).toArray(Table.Column[]::new));
        for (ReportLine line : sheet.lines()) {
            Table.Cell[] cells = columns.stream()
                    .map(heading -> cell(heading.column(), line))
                    .toArray(Table.Cell[]::new);
            if (columns.stream().allMatch(heading -> printedLines(heading.column(), line) <= KEPT_TOGETHER)) {
                table.row(cells);
            } else {
                table.breakableRow(cells);
            }
        }
        Document.Draft paper = Document.titled(meeting.title() + "　" + sheet.title())
                .page(PageFormat.A4_LANDSCAPE)
                .textSize(12)
                .header(mark())
                .heading(1, meeting.title() + "\n" + sheet.title());
        if (meeting.day() != null) {
            paper.label("會議日期", RocDate.inWords(meeting.day()));
        }
        return paper.add(table.finish()).finish();
    }

    /** About how many lines the column takes: a hundredth of the width holds two thirds of a character. */
    private static int printedLines(ReportColumn column, ReportLine line) {
        int characters = Math.max(1, column.getWidth() * 2 / 3);
        return column.words(line)
                .lines()
                .mapToInt(words -> 1 + words.length() / characters)
                .sum();
    }

    /** What every page says of its standing: 定稿 with its day, or that it is a draft. */
    private String mark() {
        String standing = sheet.isFrozen()
                ? staffUnit + "　" + RocDate.format(Taipei.dayOf(sheet.frozenAt())) + " 定稿"
                : staffUnit + "　草稿（未定稿）";
        return Graded.mark(sheet.grade()) + standing;
    }

    private static Table.Cell cell(ReportColumn column, ReportLine line) {
        return Table.Cell.of(column.words(line)
                .lines()
                .map(words -> Progress.heads(words) ? Paragraph.bold(inner(words)) : Paragraph.of(words))
                .toList());
    }

    private static String inner(String heading) {
        return heading.substring(1, heading.length() - 1);
    }

    /** 第15次會議_前次會議決議辦理情形, without extension. */
    String fileName() {
        String which = meeting.ordinal() == null ? meeting.title() : "第" + meeting.ordinal() + "次會議";
        return which + "_" + sheet.title();
    }
}
