package tw.anwang.documents.odf;

import tw.anwang.documents.xml.XmlWriter;

/** The root element of a part, with every namespace our parts speak. */
final class OdfNamespaces {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private OdfNamespaces() {}

    static XmlWriter root(XmlWriter xml, String element) {
        xml.open(element);
        for (String name : new String[] {"office", "style", "text", "table", "meta"}) {
            xml.attribute("xmlns:" + name, OASIS + name + ":1.0");
        }
        return xml.attribute("xmlns:fo", OASIS + "xsl-fo-compatible:1.0")
                .attribute("xmlns:svg", OASIS + "svg-compatible:1.0")
                .attribute("xmlns:number", OASIS + "datastyle:1.0")
                .attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .attribute("office:version", OdfPackage.VERSION);
    }
}
