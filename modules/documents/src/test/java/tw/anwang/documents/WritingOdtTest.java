package tw.anwang.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WritingOdtTest {
    @Test
    void the_type_comes_first_and_uncompressed() throws IOException {
        byte[] odt = bytes(SamplePapers.minutes());
        String head = new String(odt, 0, 100, StandardCharsets.ISO_8859_1);
        assertTrue(head.startsWith("PK"), head);
        assertEquals("mimetypeapplication/vnd.oasis.opendocument.text", head.substring(30, 77));
    }

    @Test
    void every_part_is_listed_and_well_formed() throws Exception {
        Map<String, byte[]> parts = parts(SamplePapers.followUpReport());
        String list = new String(parts.get("META-INF/manifest.xml"), StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (!part.getKey().equals("mimetype")) {
                parse(part.getValue());
                assertTrue(part.getKey().startsWith("META-INF/") || list.contains('"' + part.getKey() + '"'));
            }
        }
    }

    @Test
    void headings_of_a_table_stand_in_its_header_rows() throws Exception {
        Element content = parse(parts(SamplePapers.followUpReport()).get("content.xml"));
        NodeList heads = content.getElementsByTagName("table:table-header-rows");
        assertEquals(1, heads.getLength());
        assertEquals(
                "序號會議次別及案由決議（裁示）事項主（協）辦單位辦理情形（歷次，標日期）管考建議本次決定", heads.item(0).getTextContent());
        assertEquals(13, content.getElementsByTagName("table:table-row").getLength());
    }

    @Test
    void every_style_used_is_a_style_defined() throws Exception {
        Map<String, byte[]> parts = parts(SamplePapers.minutes());
        String styles = new String(parts.get("styles.xml"), StandardCharsets.UTF_8)
                + new String(parts.get("content.xml"), StandardCharsets.UTF_8);
        NodeList all = parse(parts.get("content.xml")).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String style = ((Element) all.item(i)).getAttribute("text:style-name");
            assertTrue(style.isEmpty() || styles.contains("style:name=\"" + style + '"'), style);
        }
    }

    @Test
    void rows_to_write_in_by_hand_are_as_high_as_asked() throws Exception {
        Table table =
                Table.of(Table.Column.of("姓名", 1)).rowHeight(11).row("王示範").finish();
        Element content =
                parse(parts(Document.titled("簽到表").add(table).finish()).get("content.xml"));
        NodeList rows = content.getElementsByTagName("table:table-row");
        assertEquals("RowTogether0", ((Element) rows.item(0)).getAttribute("table:style-name"));
        assertEquals("RowTogether11", ((Element) rows.item(1)).getAttribute("table:style-name"));
        NodeList styles = content.getElementsByTagName("style:table-row-properties");
        assertEquals("11mm", ((Element) styles.item(2)).getAttribute("style:min-row-height"));
    }

    @Test
    void spaces_tabs_lines_and_mark_up_survive() throws Exception {
        Document paper =
                Document.titled("<樣張> & 題").paragraph("a  b\tc\nd <b> & \u0001").finish();
        Element content = parse(parts(paper).get("content.xml"));
        Element paragraph = (Element) content.getElementsByTagName("text:p").item(0);
        assertEquals("a bcd <b> & \uFFFD", paragraph.getTextContent());
        for (String element : new String[] {"text:s", "text:tab", "text:line-break"}) {
            assertEquals(1, paragraph.getElementsByTagName(element).getLength(), element);
        }
    }

    @Test
    void the_same_paper_is_the_same_file() throws IOException {
        assertEquals(
                new String(bytes(SamplePapers.minutes()), StandardCharsets.ISO_8859_1),
                new String(bytes(SamplePapers.minutes()), StandardCharsets.ISO_8859_1));
    }

    private static Map<String, byte[]> parts(Document paper) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(paper)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] bytes(Document paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperFormat.ODT.write(paper, out);
        return out.toByteArray();
    }

    private static Element parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }
}
