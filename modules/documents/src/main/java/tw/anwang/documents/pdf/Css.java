package tw.anwang.documents.pdf;

import java.util.Locale;
import java.util.stream.Collectors;
import tw.anwang.documents.Align;
import tw.anwang.documents.Document;
import tw.anwang.documents.PageFormat;
import tw.anwang.documents.layout.RunningLine;

/** The look of a printed paper: its size, its running lines, black on white. */
final class Css {
    private static final String RULES = """
            body { margin: 0; line-height: 1.5; text-align: left; }
            h1 { font-size: 1.3em; text-align: center; margin: 0 0 0.6em 0; line-height: 1.35; }
            h2 { font-size: 1.12em; margin: 0.5em 0 0.2em 0; page-break-after: avoid; }
            h3 { font-size: 1em; margin: 0.4em 0 0.1em 0; page-break-after: avoid; }
            p { margin: 0; orphans: 2; widows: 2; }
            table { width: 100%; border-spacing: 0; }
            table.ruled { table-layout: fixed; font-size: 0.83em; line-height: 1.4; margin: 0.3em 0;
                -fs-table-paginate: paginate; border-left: 0.5pt solid #000; }
            table.ruled thead { display: table-header-group; }
            table.ruled th, table.ruled td { border-right: 0.5pt solid #000; border-bottom: 0.5pt solid #000;
                padding: 1mm; vertical-align: top; word-wrap: break-word; }
            table.ruled thead tr.first th { border-top: 0.5pt solid #000; }
            table.ruled th { text-align: center; vertical-align: middle; font-weight: bold; background: #eee; }
            tr.together { page-break-inside: avoid; }
            table.beside td { width: 50%; padding: 0; vertical-align: top; }
            table.beside, table.signatures { table-layout: fixed; }
            table.signatures { margin-top: 3em; }
            table.signatures td { padding: 0; }
            .break { page-break-before: always; height: 0; }
            .bold { font-weight: bold; page-break-after: avoid; }
            """;

    private Css() {}

    static String of(Document document, Print print) {
        PageFormat page = document.page();
        return """
                @page { size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm;
                  @top-right { content: %s; font-family: %s; font-size: 9pt; vertical-align: middle; }
                  @bottom-center { content: %s; font-family: %s; font-size: 9pt; vertical-align: middle; } }
                body { font-family: %s; font-size: %dpt; }
                """.formatted(
                                page.width(),
                                page.height(),
                                page.top(),
                                page.right(),
                                page.bottom(),
                                page.left(),
                                content(print.of(document.header())),
                                ChineseFont.FAMILY,
                                content(print.of(document.footer())),
                                ChineseFont.FAMILY,
                                ChineseFont.FAMILY,
                                document.textSize())
                + RULES;
    }

    static String ems(double length) {
        return String.format(Locale.ROOT, "%.1fem", length);
    }

    static String align(Align align) {
        return align == Align.BOTH ? "justify" : align.name().toLowerCase(Locale.ROOT);
    }

    private static String content(String line) {
        return line.isEmpty()
                ? "''"
                : RunningLine.pieces(line).stream()
                        .map(piece -> switch (piece) {
                            case Document.PAGE -> "counter(page)";
                            case Document.PAGES -> "counter(pages)";
                            default -> quoted(piece);
                        })
                        .collect(Collectors.joining(" "));
    }

    /** Everything but letters as a CSS escape, so that no typed line can end the string or the style sheet. */
    private static String quoted(String words) {
        return words.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : "\\%06X".formatted(c))
                .collect(Collectors.joining("", "'", "'"));
    }
}
