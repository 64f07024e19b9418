package tw.anwang.documents.odf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.Addresses;
import tw.anwang.documents.sheet.Formulas;
import tw.anwang.documents.sheet.RowCount;
import tw.anwang.documents.sheet.SheetName;
import tw.anwang.documents.xml.XmlWriter;

/** Writes rows as an OpenDocument spreadsheet, each as it comes. */
public final class OdsWriter {
    private final Sheet sheet;
    private final XmlWriter xml;

    private OdsWriter(Sheet sheet, XmlWriter xml) {
        this.sheet = sheet;
        this.xml = xml;
    }

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        OdfPackage ods = new OdfPackage(out, "application/vnd.oasis.opendocument.spreadsheet");
        ods.part("content.xml", xml -> new OdsWriter(sheet, xml).content());
        ods.part("styles.xml", OdsStyles::common);
        ods.part("settings.xml", xml -> OdsView.headingsStay(xml, SheetName.of(sheet.name())));
        ods.meta(sheet.name());
        ods.finish();
    }

    private void content() {
        OdfNamespaces.root(xml, "office:document-content");
        OdsStyles.automatic(xml, sheet);
        xml.open("office:body")
                .open("office:spreadsheet")
                .open("table:table")
                .attribute("table:name", SheetName.of(sheet.name()))
                .attribute("table:style-name", OdsStyles.TABLE);
        if (sheet.isGuarded()) {
            xml.attribute("table:protected", "true");
        }
        columns();
        headings();
        RowCount count = new RowCount(sheet.columns().size());
        for (List<Value> row : sheet.rows()) {
            count.next(row);
            xml.open("table:table-row");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), sheet.isGuarded() && sheet.columns().get(i).use() == Sheet.Use.FREE);
            }
            xml.close();
        }
        if (sheet.notes() != null) {
            xml.close();
            notes(sheet.notes());
        }
    }

    private void columns() {
        for (int i = 0; i < sheet.columns().size(); i++) {
            xml.open("table:table-column").attribute("table:style-name", OdsStyles.column(i));
            if (sheet.columns().get(i).use() == Sheet.Use.HIDDEN) {
                xml.attribute("table:visibility", "collapse");
            }
            xml.close();
        }
    }

    private void notes(Sheet.Notes notes) {
        xml.open("table:table")
                .attribute("table:name", SheetName.of(notes.name()))
                .attribute("table:style-name", OdsStyles.TABLE);
        xml.open("table:table-column")
                .attribute("table:style-name", OdsStyles.NOTES)
                .close();
        for (String line : notes.lines()) {
            xml.open("table:table-row");
            words(line, Formulas.looksLikeOne(line) ? OdsStyles.PLAIN_TEXT : OdsStyles.NOTE, null);
            xml.close();
        }
    }

    private void headings() {
        xml.open("table:table-header-rows").open("table:table-row");
        sheet.columns().forEach(column -> words(column.heading(), OdsStyles.HEADING, null));
        xml.close().close();
    }

    /** @param typed whether a person types into it, in a sheet where others are locked */
    private void cell(Value value, boolean typed) {
        if (typed) {
            words(value.shown(), OdsStyles.TYPED, null);
        } else if (value instanceof Value.Text text) {
            words(text.text(), style(text.text()), null);
        } else if (value instanceof Value.Whole || value instanceof Value.Decimal) {
            typed("float", "office:value", value.shown(), value.shown(), OdsStyles.NUMBER);
        } else if (value instanceof Value.Day day) {
            typed("date", "office:date-value", day.day().toString(), value.shown(), OdsStyles.DAY);
        } else if (value instanceof Value.Link link) {
            String address = Addresses.mayBeFollowed(link.address()) ? link.address() : null;
            words(link.text(), style(link.text()), address);
        } else {
            xml.open("table:table-cell")
                    .attribute("table:style-name", OdsStyles.WORDS)
                    .close();
        }
    }

    /** A cell in text format stays text when someone edits it. */
    private static String style(String text) {
        return Formulas.looksLikeOne(text) ? OdsStyles.PLAIN_TEXT : OdsStyles.WORDS;
    }

    private void typed(String type, String attribute, String value, String shown, String style) {
        xml.open("table:table-cell")
                .attribute("table:style-name", style)
                .attribute("office:value-type", type)
                .attribute(attribute, value)
                .element("text:p", shown)
                .close();
    }

    private void words(String text, String style, String address) {
        xml.open("table:table-cell").attribute("table:style-name", style).attribute("office:value-type", "string");
        for (String line : text.indexOf('\n') < 0 ? new String[] {text} : text.split("\n", -1)) {
            xml.open("text:p");
            if (address != null) {
                xml.open("text:a").attribute("xlink:type", "simple").attribute("xlink:href", address);
            }
            OdfText.write(xml, line);
            if (address != null) {
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }
}
