package tw.anwang.documents.odf;

import java.util.List;
import tw.anwang.documents.Align;
import tw.anwang.documents.Paragraph;
import tw.anwang.documents.Table;
import tw.anwang.documents.xml.XmlWriter;

/** One table of a text document, its headings in {@code table-header-rows} so that they stand on every page. */
final class OdtTable {
    private final Table table;
    private final String name;
    private final XmlWriter xml;

    OdtTable(Table table, int number, XmlWriter xml) {
        this.table = table;
        this.name = OdtAutomaticStyles.tableName(number);
        this.xml = xml;
    }

    void write() {
        xml.open("table:table").attribute("table:name", name).attribute("table:style-name", name);
        for (int i = 0; i < table.columns().size(); i++) {
            xml.open("table:table-column")
                    .attribute("table:style-name", OdtAutomaticStyles.columnName(name, i))
                    .close();
        }
        xml.open("table:table-header-rows");
        headings();
        xml.close();
        table.rows().forEach(this::row);
        xml.close();
    }

    private void headings() {
        if (!table.groups().isEmpty()) {
            openRow(true, 0);
            table.groups().forEach(group -> heading(group.heading(), group.span()));
            xml.close();
        }
        openRow(true, 0);
        table.columns().forEach(column -> heading(column.heading(), 1));
        xml.close();
    }

    private void row(Table.Row row) {
        openRow(row.together(), table.rowHeight());
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            openCell(OdtAutomaticStyles.CELL, cell.span());
            paragraphs(cell.paragraphs(), table.columns().get(column).align());
            closeCell(cell.span());
            column += cell.span();
        }
        xml.close();
    }

    private void paragraphs(List<Paragraph> paragraphs, Align columnAlign) {
        for (Paragraph paragraph : paragraphs.isEmpty() ? List.of(Paragraph.of("")) : paragraphs) {
            Align align = paragraph.align() == Align.LEFT ? columnAlign : paragraph.align();
            paragraph(OdtStyles.cell(align, paragraph.bold()), paragraph.text());
        }
    }

    private void heading(String text, int span) {
        openCell(OdtAutomaticStyles.HEADING_CELL, span);
        paragraph(OdtStyles.cell(Align.CENTER, true), text);
        closeCell(span);
    }

    private void paragraph(String style, String text) {
        xml.open("text:p").attribute("text:style-name", style);
        OdfText.write(xml, text);
        xml.close();
    }

    private void openRow(boolean together, int height) {
        xml.open("table:table-row").attribute("table:style-name", OdtAutomaticStyles.rowName(together, height));
    }

    private void openCell(String style, int span) {
        xml.open("table:table-cell").attribute("table:style-name", style).attribute("office:value-type", "string");
        if (span > 1) {
            xml.attribute("table:number-columns-spanned", span);
        }
    }

    private void closeCell(int span) {
        xml.close();
        for (int covered = 1; covered < span; covered++) {
            xml.open("table:covered-table-cell").close();
        }
    }
}
