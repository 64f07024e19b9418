package tw.anwang.documents.odf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.anwang.documents.Block;
import tw.anwang.documents.Document;
import tw.anwang.documents.Table;
import tw.anwang.documents.layout.Hanging;
import tw.anwang.documents.xml.XmlWriter;

/** The styles this one paper needs: its tables' widths, its hanging paragraphs, its signature lines. */
final class OdtAutomaticStyles {
    static final String CELL = "Cell";
    static final String HEADING_CELL = "HeadingCell";
    /** What LibreOffice expects the relative widths of a table to add up to; it misreads small ones. */
    private static final int RELATIVE_WIDTH = 65_535;

    private final Document document;
    private final XmlWriter xml;

    OdtAutomaticStyles(Document document, XmlWriter xml) {
        this.document = document;
        this.xml = xml;
    }

    static String name(Hanging hanging) {
        return "Hanging" + hanging.start() + "_" + hanging.hang();
    }

    static String name(Block.Signatures signatures) {
        return "Signatures" + signatures.roles().size();
    }

    static String tableName(int number) {
        return "Table" + number;
    }

    /** @param height in millimetres, as {@link Table#rowHeight} */
    static String rowName(boolean together, int height) {
        return (together ? "RowTogether" : "RowBreakable") + height;
    }

    static String columnName(String table, int index) {
        return table + ".C" + (index + 1);
    }

    void write() {
        xml.open("office:automatic-styles");
        hangings().forEach(this::hanging);
        document.blocks().stream()
                .filter(Block.Signatures.class::isInstance)
                .map(block -> ((Block.Signatures) block).roles().size())
                .distinct()
                .forEach(this::signatures);
        tables();
        xml.close();
    }

    private List<Hanging> hangings() {
        return document.blocks().stream()
                .<Hanging>mapMulti((block, keep) -> {
                    if (block instanceof Block.Numbered numbered) {
                        keep.accept(Hanging.of(numbered));
                    } else if (block instanceof Block.Labels labels
                            && labels.labels().size() == 1) {
                        keep.accept(Hanging.of(labels.labels().get(0)));
                    }
                })
                .distinct()
                .toList();
    }

    private void hanging(Hanging hanging) {
        openParagraphStyle(name(hanging))
                .open("style:paragraph-properties")
                .attribute("fo:margin-left", points(hanging.left() * document.textSize()))
                .attribute("fo:text-indent", points(-hanging.out() * document.textSize()))
                .close()
                .close();
    }

    private void signatures(int roles) {
        openParagraphStyle("Signatures" + roles)
                .open("style:paragraph-properties")
                .attribute("fo:margin-top", points(document.textSize() * 3.0))
                .open("style:tab-stops");
        for (int i = 1; i < roles; i++) {
            double at = (double) document.page().textWidth() * i / roles;
            xml.open("style:tab-stop")
                    .attribute("style:position", millimetres(at))
                    .close();
        }
        xml.close().close().close();
    }

    private XmlWriter openParagraphStyle(String name) {
        return xml.open("style:style")
                .attribute("style:name", name)
                .attribute("style:family", "paragraph")
                .attribute("style:parent-style-name", OdtStyles.TEXT);
    }

    private void tables() {
        List<Table> tables = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        for (int i = 0; i < tables.size(); i++) {
            table(tables.get(i), tableName(i + 1));
        }
        if (!tables.isEmpty()) {
            Stream.concat(Stream.of(0), tables.stream().map(Table::rowHeight))
                    .distinct()
                    .forEach(height -> {
                        row(rowName(true, height), "always", height);
                        row(rowName(false, height), "auto", height);
                    });
            cell(CELL, "transparent", "top");
            cell(HEADING_CELL, "#eeeeee", "middle");
        }
    }

    private void table(Table table, String name) {
        int width = document.page().textWidth();
        openStyle(name, "table")
                .open("style:table-properties")
                .attribute("style:width", millimetres(width))
                .attribute("table:align", "margins")
                .attribute("fo:margin-top", points(document.textSize() * 0.3))
                .attribute("fo:margin-bottom", points(document.textSize() * 0.3))
                .attribute("table:border-model", "collapsing")
                .close()
                .close();
        int shares = table.columns().stream().mapToInt(Table.Column::width).sum();
        for (int i = 0; i < table.columns().size(); i++) {
            int share = table.columns().get(i).width();
            openStyle(columnName(name, i), "table-column")
                    .open("style:table-column-properties")
                    .attribute("style:column-width", millimetres((double) width * share / shares))
                    .attribute("style:rel-column-width", share * RELATIVE_WIDTH / shares + "*")
                    .close()
                    .close();
        }
    }

    private void row(String name, String together, int height) {
        openStyle(name, "table-row").open("style:table-row-properties").attribute("fo:keep-together", together);
        if (height > 0) {
            xml.attribute("style:min-row-height", height + "mm");
        }
        xml.close().close();
    }

    private void cell(String name, String background, String vertical) {
        openStyle(name, "table-cell")
                .open("style:table-cell-properties")
                .attribute("fo:padding", "1mm")
                .attribute("fo:border", "0.5pt solid #000000")
                .attribute("fo:background-color", background)
                .attribute("style:vertical-align", vertical)
                .close()
                .close();
    }

    private XmlWriter openStyle(String name, String family) {
        return xml.open("style:style").attribute("style:name", name).attribute("style:family", family);
    }

    static String points(double size) {
        return String.format(Locale.ROOT, "%.1fpt", size);
    }

    static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }
}
