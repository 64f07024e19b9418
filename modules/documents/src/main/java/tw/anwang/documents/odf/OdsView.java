package tw.anwang.documents.odf;

import tw.anwang.documents.xml.XmlWriter;

/** settings.xml: how a spreadsheet is shown when it is opened. The headings stay while the rows move, as in XLSX. */
final class OdsView {
    private static final int FROZEN = 2;
    private static final int BELOW = 2;

    private OdsView() {}

    /** @param sheet the name that the sheet has in the file */
    static void headingsStay(XmlWriter xml, String sheet) {
        xml.open("office:document-settings")
                .attribute("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0")
                .attribute("xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0")
                .attribute("xmlns:ooo", "http://openoffice.org/2004/office")
                .attribute("office:version", OdfPackage.VERSION)
                .open("office:settings");
        named(xml, "item-set", "ooo:view-settings");
        named(xml, "item-map-indexed", "Views");
        xml.open("config:config-item-map-entry");
        item(xml, "ViewId", "string", "view1");
        named(xml, "item-map-named", "Tables");
        named(xml, "item-map-entry", sheet);
        item(xml, "VerticalSplitMode", "short", FROZEN);
        item(xml, "VerticalSplitPosition", "int", 1);
        item(xml, "ActiveSplitRange", "short", BELOW);
        item(xml, "PositionBottom", "int", 1);
        xml.close().close();
        item(xml, "ActiveTable", "string", sheet);
    }

    private static void named(XmlWriter xml, String element, String name) {
        xml.open("config:config-" + element).attribute("config:name", name);
    }

    private static void item(XmlWriter xml, String name, String type, Object value) {
        named(xml, "item", name);
        xml.attribute("config:type", type).text(value.toString()).close();
    }
}
