package tw.anwang.documents.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.sheet.SheetName;
import tw.anwang.documents.xml.XmlWriter;

/** Writes rows as an Excel workbook of one sheet, each as it comes. */
public final class XlsxWriter {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** Every entry bears the same moment, so that the same rows are the same file. */
    private static final long NO_TIME = 315_532_800_000L;

    private XlsxWriter() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        part(zip, "[Content_Types].xml", XlsxWriter::contentTypes);
        part(zip, "_rels/.rels", xml -> relations(xml, "officeDocument", "xl/workbook.xml"));
        part(zip, "xl/workbook.xml", xml -> workbook(xml, SheetName.of(sheet.name())));
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                xml -> relations(xml, "worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        part(zip, "xl/styles.xml", XlsxStyles::write);
        part(zip, "xl/worksheets/sheet1.xml", xml -> new XlsxSheet(sheet, xml).write());
        zip.finish();
        zip.flush();
    }

    private static void part(ZipOutputStream zip, String name, Consumer<XmlWriter> content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        XmlWriter xml = XmlWriter.to(zip);
        content.accept(xml);
        xml.finish();
        zip.closeEntry();
    }

    private static void contentTypes(XmlWriter xml) {
        xml.open("Types").attribute("xmlns", PACKAGE + "content-types");
        xml.open("Default").attribute("Extension", "rels");
        xml.attribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .close();
        xml.open("Default").attribute("Extension", "xml").attribute("ContentType", "application/xml");
        xml.close();
        override(xml, "/xl/workbook.xml", "sheet.main+xml");
        override(xml, "/xl/worksheets/sheet1.xml", "worksheet+xml");
        override(xml, "/xl/styles.xml", "styles+xml");
    }

    private static void override(XmlWriter xml, String part, String type) {
        xml.open("Override").attribute("PartName", part).attribute("ContentType", SHEET_TYPE + type);
        xml.close();
    }

    /** @param kindsAndTargets kind, target, kind, target … numbered rId1, rId2 … */
    private static void relations(XmlWriter xml, String... kindsAndTargets) {
        xml.open("Relationships").attribute("xmlns", PACKAGE + "relationships");
        List<String> all = List.of(kindsAndTargets);
        for (int i = 0; i < all.size(); i += 2) {
            xml.open("Relationship")
                    .attribute("Id", "rId" + (i / 2 + 1))
                    .attribute("Type", RELATIONS + "/" + all.get(i))
                    .attribute("Target", all.get(i + 1))
                    .close();
        }
    }

    private static void workbook(XmlWriter xml, String name) {
        xml.open("workbook").attribute("xmlns", MAIN).attribute("xmlns:r", RELATIONS);
        xml.open("sheets")
                .open("sheet")
                .attribute("name", name)
                .attribute("sheetId", 1)
                .attribute("r:id", "rId1");
    }
}
