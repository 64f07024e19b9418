package tw.anwang.documents.odf;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.Set;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetRow;
import tw.anwang.documents.sheet.GuardedZip;
import tw.anwang.documents.sheet.RowBuilder;
import tw.anwang.documents.sheet.RowSource;
import tw.anwang.documents.xml.XmlPull;
import tw.anwang.kernel.RuleBroken;

/**
 * The rows of an OpenDocument sheet. LibreOffice ends a sheet with one row repeated a million times and one cell
 * repeated 16,384 times; blank ones are counted and never built.
 */
public final class OdsRows implements RowSource {
    private static final Set<String> GROUPS = Set.of("table-header-rows", "table-rows", "table-row-group");

    private final GuardedZip zip;
    private final XmlPull xml;
    private final RowBuilder builder;
    private int number;
    private SheetRow last;
    private int timesMore;

    public OdsRows(GuardedZip zip, SheetFile file) {
        this.zip = zip;
        if (zip.xml("META-INF/manifest.xml").find("encryption-data")) {
            throw new RuleBroken("documents.sheet.encrypted");
        }
        builder = new RowBuilder(file);
        xml = zip.xml("content.xml");
        if (!xml.find("spreadsheet")) {
            throw new RuleBroken("documents.sheet.notASpreadsheet");
        }
        for (int sheet = 1; sheet <= file.sheet(); sheet++) {
            if (!xml.find("table")) {
                throw new RuleBroken("documents.sheet.noSuchSheet", file.sheet());
            }
            if (sheet < file.sheet()) {
                xml.skip();
            }
        }
    }

    @Override
    public SheetRow next() {
        if (timesMore > 0) {
            timesMore--;
            return builder.again(last, ++number);
        }
        while (xml.hasNext()) {
            int kind = xml.next();
            if (kind == END_ELEMENT && xml.name().equals("table")) {
                return null;
            }
            if (kind == START_ELEMENT && xml.name().equals("table-row")) {
                SheetRow row = row();
                if (row != null) {
                    return row;
                }
            } else if (kind == START_ELEMENT && !GROUPS.contains(xml.name())) {
                xml.skip();
            }
        }
        return null;
    }

    private SheetRow row() {
        int times = Math.max(1, xml.attribute("number-rows-repeated", 1));
        cells();
        SheetRow row = builder.finish(number + 1);
        if (row == null) {
            number = (int) Math.min(Integer.MAX_VALUE - 1L, number + (long) times);
            return null;
        }
        number++;
        last = row;
        timesMore = times - 1;
        return row;
    }

    private void cells() {
        int column = 0;
        for (int kind = xml.next(); kind != END_ELEMENT; kind = xml.next()) {
            if (kind == START_ELEMENT) {
                int times = Math.max(1, xml.attribute("number-columns-repeated", 1));
                int rowSpan = xml.attribute("number-rows-spanned", 1);
                builder.merge(number + 1, column, rowSpan, xml.attribute("number-columns-spanned", 1));
                builder.put(column, times, OdsCell.read(xml));
                column = (int) Math.min(Integer.MAX_VALUE - 1L, column + (long) times);
            }
        }
    }

    @Override
    public void close() {
        zip.close();
    }
}
