package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** Numbers a word processor sets by itself are not in the text of its file; without them minutes lose their structure. */
class NumberingOfOfficeFilesTest {
    @Test
    void a_docx_gets_its_automatic_numbers_and_loses_its_deletions() throws Exception {
        String numbering = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"taiwaneseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"taiwaneseCountingThousand\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        String body = numbered(0, "甲案") + numbered(1, "子項") + numbered(1, "次項") + numbered(0, "乙案")
                + "<w:p><w:del><w:r><w:delText>刪去</w:delText></w:r></w:del><w:ins><w:r><w:t>增列</w:t></w:r></w:ins></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>時間</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>112年</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        byte[] file = OfficeFiles.docx(body, "word/numbering.xml", numbering);
        assertEquals("一、甲案\n(一)子項\n(二)次項\n二、乙案\n增列\n時間\t112年\n", read(file));
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

    private static String numbered(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String read(byte[] file) throws Exception {
        return MinutesReader.read(new ByteArrayInputStream(file), "file").text();
    }
}
