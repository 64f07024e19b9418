package tw.anwang.documents.ooxml;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.documents.sheet.GuardedZip;
import tw.anwang.documents.xml.XmlPull;
import tw.anwang.kernel.RuleBroken;

/**
 * What a sheet needs to know of its workbook.
 *
 * @param sheet path of the sheet's part
 * @param strings the texts cells point at by number
 * @param dayFormats whether the cell format of that number shows a date
 * @param from1904 whether days count from 1904, as old Macs did
 */
record XlsxWorkbook(String sheet, List<String> strings, List<Boolean> dayFormats, boolean from1904) {
    private static final String FOLDER = "xl/";

    static XlsxWorkbook read(GuardedZip zip, int sheetNumber) {
        Map<String, String> targets = new HashMap<>();
        XmlPull relations = zip.xml("xl/_rels/workbook.xml.rels");
        while (relations.find("Relationship")) {
            String type = String.valueOf(relations.attribute("Type"));
            String path = path(String.valueOf(relations.attribute("Target")));
            targets.put(relations.attribute("Id"), path);
            targets.put(type.substring(type.lastIndexOf('/') + 1), path);
        }
        List<String> sheets = new ArrayList<>();
        boolean from1904 = false;
        XmlPull workbook = zip.xml("xl/workbook.xml");
        while (workbook.hasNext()) {
            if (workbook.next() == START_ELEMENT) {
                if (workbook.name().equals("sheet")) {
                    sheets.add(targets.get(workbook.attribute("id")));
                } else if (workbook.name().equals("workbookPr")) {
                    from1904 = isOn(workbook.attribute("date1904"));
                }
            }
        }
        if (sheets.size() < sheetNumber) {
            throw new RuleBroken("documents.sheet.noSuchSheet", sheetNumber);
        }
        return new XlsxWorkbook(
                String.valueOf(sheets.get(sheetNumber - 1)),
                strings(zip, targets.get("sharedStrings")),
                dayFormats(zip, targets.get("styles")),
                from1904);
    }

    boolean showsDay(int format) {
        return format >= 0 && format < dayFormats.size() && dayFormats.get(format);
    }

    private static boolean isOn(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }

    private static List<String> strings(GuardedZip zip, String part) {
        List<String> strings = new ArrayList<>();
        if (part != null && zip.has(part)) {
            XmlPull xml = zip.xml(part);
            while (xml.find("si")) {
                strings.add(XlsxText.read(xml));
            }
        }
        return strings;
    }

    private static List<Boolean> dayFormats(GuardedZip zip, String part) {
        List<Boolean> shown = new ArrayList<>();
        Map<Integer, String> codes = new HashMap<>();
        if (part == null || !zip.has(part)) {
            return shown;
        }
        XmlPull xml = zip.xml(part);
        boolean cellFormats = false;
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT) {
                switch (xml.name()) {
                    case "numFmt" -> codes.put(xml.attribute("numFmtId", -1), xml.attribute("formatCode"));
                    case "cellXfs" -> cellFormats = true;
                    case "cellStyles", "dxfs" -> cellFormats = false;
                    case "xf" -> {
                        if (cellFormats) {
                            int id = xml.attribute("numFmtId", 0);
                            shown.add(DayFormat.isOne(id, codes.get(id)));
                        }
                    }
                    default -> {} // fonts, fills, borders
                }
            }
        }
        return shown;
    }
}
