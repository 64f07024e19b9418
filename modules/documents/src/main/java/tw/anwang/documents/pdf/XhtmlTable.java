package tw.anwang.documents.pdf;

import java.util.Locale;
import tw.anwang.documents.Align;
import tw.anwang.documents.Paragraph;
import tw.anwang.documents.Table;
import tw.anwang.documents.xml.XmlWriter;

/** A ruled table; its head is a {@code thead}, which the layout repeats on every page. */
final class XhtmlTable {
    private final Table table;
    private final Xhtml page;
    private final XmlWriter xml;

    XhtmlTable(Table table, Xhtml page, XmlWriter xml) {
        this.table = table;
        this.page = page;
        this.xml = xml;
    }

    void write() {
        xml.open("table").attribute("class", "ruled");
        double shares = table.columns().stream().mapToInt(Table.Column::width).sum();
        for (Table.Column column : table.columns()) {
            String width = String.format(Locale.ROOT, "width: %.3f%%", 100 * column.width() / shares);
            xml.open("col").attribute("style", width).close();
        }
        xml.open("thead");
        headings();
        xml.close().open("tbody");
        table.rows().forEach(this::row);
        xml.close().close();
    }

    private void headings() {
        xml.open("tr").attribute("class", "first");
        if (!table.groups().isEmpty()) {
            table.groups().forEach(group -> heading(group.heading(), group.span()));
            xml.close().open("tr");
        }
        table.columns().forEach(column -> heading(column.heading(), 1));
        xml.close();
    }

    private void heading(String text, int span) {
        xml.open("th").attribute("scope", span == 1 ? "col" : "colgroup").attribute("colspan", span);
        page.lines(text);
        xml.close();
    }

    private void row(Table.Row row) {
        xml.open("tr").attribute("class", row.together() ? "together" : "breakable");
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            xml.open("td").attribute("colspan", cell.span());
            if (table.rowHeight() > 0) {
                xml.attribute("style", "height: " + table.rowHeight() + "mm");
            }
            Align columnAlign = table.columns().get(column).align();
            for (Paragraph paragraph : cell.paragraphs()) {
                page.paragraph(paragraph, paragraph.align() == Align.LEFT ? columnAlign : paragraph.align());
            }
            xml.close();
            column += cell.span();
        }
        xml.close();
    }
}
