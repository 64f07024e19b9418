package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** Numbers a word processor sets by itself are not in the text of its file; without them minutes lose their structure. */
class NumberingOfOfficeFilesTest {
    @Test
    void a_docx_gets_its_automatic_numbers_and_loses_its_deletions() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"taiwaneseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"taiwaneseCountingThousand\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String body = numbered(0, "甲案") + numbered(1, "子項") + numbered(1, "次項") + numbered(0, "乙案")
                + "<w:p><w:del><w:r><w:delText>刪去</w:delText></w:r></w:del><w:ins><w:r><w:t>增列</w:t></w:r></w:ins></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>時間</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>112年</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        byte[] file = OfficeFiles.docx(body, "word/numbering.xml", OfficeFiles.word("numbering", numbering));
        assertEquals("一、甲案\n(一)子項\n(二)次項\n二、乙案\n增列\n時間\t112年\n", read(file));
    }

    @Test
    void a_docx_numbers_by_style_begins_again_and_writes_every_kind_of_number() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId=\"7\">"
                + level(0, "ideographLegalTraditional", "%1、", "Part")
                + level(1, "taiwaneseCountingThousand", "（%2）", "Point") + level(2, "ideographTraditional", "%3、", "")
                + level(3, "decimal", "%4.", "") + level(4, "bullet", "", "") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        String styles = style("Part", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                + style("Point", "Part", "")
                + style("Deep", "Point", "")
                + style("Round", "Round", "");
        String body = styled("Part", "報告事項")
                + styled("Point", "頭")
                + styled("Point", "次")
                + styled("Deep", "三")
                + numbered("1", 2, "甲級")
                + numbered("1", 3, "數")
                + numbered("1", 4, "點")
                + styled("Round", "無號")
                + styled("Part", "討論事項")
                + numbered("2", 0, "重起")
                + numbered("2", 0, "再")
                + numbered("0", 0, "不編");
        byte[] file = OfficeFiles.docx(
                body,
                "word/numbering.xml",
                OfficeFiles.word("numbering", numbering),
                "word/styles.xml",
                OfficeFiles.word("styles", styles));
        assertEquals("壹、報告事項\n（一）頭\n（二）次\n貳、三\n甲、甲級\n1.數\n● 點\n無號\n參、討論事項\n伍、重起\n陸、再\n不編\n", read(file));
    }

    @Test
    void a_docx_keeps_text_boxes_links_and_controls_and_loses_what_was_deleted() throws Exception {
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框內</w:t></w:r></w:p>"
                        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框內</w:t></w:r></w:p>"
                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String body = "<w:p><w:r><w:t>前</w:t></w:r>" + box
                + "<w:hyperlink><w:r><w:t>連</w:t></w:r></w:hyperlink><w:ins><w:hyperlink><w:r><w:t>結</w:t></w:r></w:hyperlink></w:ins>"
                + "<w:del><w:r><w:delText>刪</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>"
                + "<w:r><w:instrText>DATE</w:instrText><w:tab/><w:t>尾</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + "<w:sdt><w:sdtPr><w:placeholder/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>控制項</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/></w:sectPr>";
        byte[] file = OfficeFiles.docx(
                body, "word/header1.xml", OfficeFiles.word("hdr", "<w:p><w:r><w:t>頁首</w:t></w:r></w:p>"));
        assertEquals("前連結\t尾\n框內\n控制項\n", read(file));
    }

    @Test
    void an_odt_gets_its_automatic_numbers() throws Exception {
        String content = "<d xmlns:text=\"t\" xmlns:style=\"s\"><text:list-style style:name=\"L1\">"
                + "<text:list-level-style-number text:level=\"1\" style:num-format=\"壹, 貳, 參, ...\" style:num-suffix=\"、\"/>"
                + "<text:list-level-style-number text:level=\"2\" style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/></text:list-style>"
                + "<text:list text:style-name=\"L1\"><text:list-item><text:p>報告事項</text:p>"
                + "<text:list><text:list-item><text:p>工作報告</text:p></text:list-item><text:list-item><text:p>其他<text:s text:c=\"2\"/>報告</text:p></text:list-item></text:list>"
                + "</text:list-item><text:list-item><text:p>討論事項</text:p></text:list-item></text:list><text:p>尾</text:p></d>";
        assertEquals("壹、報告事項\n一、工作報告\n二、其他  報告\n貳、討論事項\n尾\n", read(OfficeFiles.odt(content)));
    }

    private static String level(int depth, String format, String text, String style) {
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>"
                + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>") + "<w:lvlText w:val=\"" + text
                + "\"/></w:lvl>";
    }

    private static String style(String id, String basedOn, String numbering) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">"
                + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>") + "<w:pPr>" + numbering
                + "</w:pPr></w:style>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String numbered(int level, String text) {
        return numbered("5", level, text);
    }

    private static String numbered(String list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String read(byte[] file) throws Exception {
        return MinutesReader.read(new ByteArrayInputStream(file), "file").text();
    }
}
