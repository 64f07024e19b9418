package tw.anwang.meetings.consultation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.documents.Document;
import tw.anwang.documents.PageFormat;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Table;
import tw.anwang.documents.Value;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.consultation.ConsultationSheet.BoardLine;
import tw.anwang.meetings.consultation.ConsultationSheet.PointSheet;
import tw.anwang.meetings.consultation.ConsultationSheet.Said;
import tw.anwang.meetings.grade.Graded;

/**
 * The compilation of opinions (意見彙整表): by point, every opinion with its office, the owner's response and the text that
 * comes of it; at the end who has no opinion and who has not replied.
 *
 * @param names full name of an office
 */
record CompilationPaper(ConsultationSheet sheet, Function<OfficeId, String> names) {
    Document document() {
        Document.Draft paper = Document.titled(fileName())
                .page(PageFormat.A4_LANDSCAPE)
                .textSize(12)
                .heading(1, sheet.title() + word("consultationPaper.title"))
                .header((Graded.mark(sheet.grade())
                                + word("consultationPaper.edition").formatted(sheet.edition()))
                        .strip());
        paper.label(word("consultationPaper.office"), names.apply(sheet.office()));
        paper.label(word("consultationPaper.until"), sheet.until());
        paper.add(table());
        closing(paper, "consultationPaper.nothing", line -> line.state() == ReplyState.SENT && line.nothing());
        closing(paper, "consultationPaper.silent", line -> line.state() != ReplyState.SENT);
        return paper.finish();
    }

    private Table table() {
        Table.Draft table = Table.of(
                Table.Column.of(word("consultationPaper.point"), 26),
                Table.Column.of(word("consultationPaper.byOffice"), 17),
                Table.Column.of(word("consultationPaper.opinion"), 26),
                Table.Column.of(word("consultationPaper.response"), 22),
                Table.Column.of(word("consultationPaper.result"), 22));
        for (PointSheet point : sheet.points()) {
            if (point.said().isEmpty() && !point.whole()) {
                table.breakableRow(cells(text(point), "", word("consultationPaper.noOpinion"), "", result(point)));
            }
            boolean first = true;
            for (Said said : point.said()) {
                table.breakableRow(cells(
                        first ? text(point) : "",
                        office(said),
                        said.text(),
                        response(said),
                        first ? result(point) : ""));
                first = false;
            }
        }
        return table.finish();
    }

    private static Table.Cell[] cells(String... texts) {
        return Stream.of(texts).map(text -> Table.Cell.of(text)).toArray(Table.Cell[]::new);
    }

    private void closing(Document.Draft paper, String key, java.util.function.Predicate<BoardLine> which) {
        List<BoardLine> lines = sheet.board().stream().filter(which).toList();
        if (!lines.isEmpty()) {
            paper.label(
                    word(key).formatted(lines.size()),
                    lines.stream().map(line -> names.apply(line.office())).collect(Collectors.joining("、")));
        }
    }

    /** The same as rows: one for each opinion, one for each point without any. */
    Sheet rows() {
        List<Sheet.Column> columns = Stream.of("point", "text", "byOffice", "opinion", "response", "words", "result")
                .map(key -> new Sheet.Column(word("consultationPaper." + key), width(key)))
                .toList();
        List<List<Value>> rows = sheet.points().stream().flatMap(this::rowsOf).toList();
        return new Sheet(word("consultationPaper.title"), columns, rows);
    }

    private static int width(String key) {
        return switch (key) {
            case "byOffice" -> 12;
            case "point", "response" -> 8;
            default -> 22;
        };
    }

    private Stream<List<Value>> rowsOf(PointSheet point) {
        if (point.said().isEmpty()) {
            return point.whole() ? Stream.empty() : Stream.of(row(point, null));
        }
        return point.said().stream().map(said -> row(point, said));
    }

    private List<Value> row(PointSheet point, Said said) {
        return Stream.of(
                        point.label(),
                        point.text(),
                        said == null ? "" : office(said),
                        said == null ? word("consultationPaper.noOpinion") : said.text(),
                        said == null || said.response() == null
                                ? ""
                                : word(said.response().getLabelKey()),
                        said == null ? "" : said.words(),
                        result(point))
                .map(Value::of)
                .toList();
    }

    private static String text(PointSheet point) {
        return point.whole() ? point.label() : point.text();
    }

    private String office(Said said) {
        return names.apply(said.office()) + (said.late() ? word("consultationPaper.late") : "");
    }

    private static String response(Said said) {
        if (said.response() == null) {
            return "";
        }
        String words = word(said.response().getLabelKey());
        return said.words() == null ? words : words + "：" + said.words();
    }

    private static String result(PointSheet point) {
        return point.result() == null ? "" : point.result();
    }

    private static String word(String key) {
        return Sentences.of("meetings", key, Locale.TAIWAN);
    }

    /** Without extension; what is 密 by its number alone. */
    String fileName() {
        String name = sheet.grade() == tw.anwang.identity.Grade.ORDINARY ? sheet.title() : String.valueOf(sheet.id());
        return name + word("consultationPaper.title");
    }
}
