package tw.anwang.documents;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tw.anwang.kernel.RuleBroken;

/** Spreadsheets by hand, as other programs and ill-meaning people write them. */
final class SheetFixture {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SheetFixture() {}

    /** An ODS whose one sheet holds this XML. */
    static Path ods(Path folder, String tableContent) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", odsContent(tableContent));
        parts.put("META-INF/manifest.xml", "<manifest/>");
        return zip(folder.resolve("hand.ods"), parts);
    }

    static String odsContent(String tableContent) {
        return "<o:document-content xmlns:o='urn:o' xmlns:table='urn:t' xmlns:text='urn:x'><o:body><o:spreadsheet>"
                + "<table:table>" + tableContent + "</table:table></o:spreadsheet></o:body></o:document-content>";
    }

    /** An XLSX whose one sheet holds these rows; format 1 is a day. */
    static Path xlsx(Path folder, String sheetData, String behind) throws IOException {
        Map<String, String> parts = xlsxParts();
        parts.put("xl/worksheets/s.xml", main("worksheet", "<sheetData>" + sheetData + "</sheetData>" + behind));
        return zip(folder.resolve("hand.xlsx"), parts);
    }

    static Map<String, String> xlsxParts() {
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + override("/xl/workbook.xml", types + "sheet.main+xml")
                        + override("/xl/worksheets/s.xml", types + "worksheet+xml")
                        + override("/xl/styles.xml", types + "styles+xml")
                        + override("/xl/sharedStrings.xml", types + "sharedStrings+xml") + "</Types>");
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", main("workbook", "<sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "worksheets/s.xml",
                        "styles",
                        "styles.xml",
                        "sharedStrings",
                        "/xl/sharedStrings.xml"));
        parts.put(
                "xl/styles.xml",
                main(
                        "styleSheet",
                        "<numFmts><numFmt numFmtId='176' formatCode='[$-404]e\"年\"m\"月\"d\"日\"'/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='176'/><xf numFmtId='27'/><xf numFmtId='57'/></cellXfs>"));
        parts.put(
                "xl/sharedStrings.xml",
                main("sst", "<si><t>序號</t></si><si><r><t>決議</t></r><r><t>事項</t></r><rPh><t>ㄐ</t></rPh></si>"));
        return parts;
    }

    /** A part of a workbook, with its namespaces. */
    static String main(String root, String content) {
        return "<" + root + " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='" + OFFICE
                + "'>" + content + "</" + root + ">";
    }

    private static String override(String part, String type) {
        return "<Override PartName='" + part + "' ContentType='" + type + "'/>";
    }

    private static String relations(String... kindsAndTargets) {
        StringBuilder all = new StringBuilder("<Relationships xmlns='" + PACKAGE + "relationships'>");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            all.append("<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>"
                    .formatted(i / 2 + 1, OFFICE, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return all + "</Relationships>";
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static Path written(Path folder, SheetFormat format, Sheet sheet) throws IOException {
        Path file = folder.resolve("written." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(sheet, out);
        }
        return file;
    }

    static List<SheetRow> rows(SheetFile file) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = file.open()) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    static List<SheetRow> rows(Path file) {
        return rows(SheetFile.at(file));
    }

    /** The key of the refusal. */
    static String refusal(SheetFile file) {
        return assertThrows(RuleBroken.class, () -> rows(file)).key();
    }

    static String refusal(Path file) {
        return refusal(SheetFile.at(file));
    }
}
