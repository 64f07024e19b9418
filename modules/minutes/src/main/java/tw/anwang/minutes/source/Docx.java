package tw.anwang.minutes.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import tw.anwang.minutes.UnreadableMinutes;

/**
 * The text of a DOCX: paragraphs with their automatic numbers, tables, insertions; not deletions, heads and feet. POI
 * opens the file; its own text of a paragraph is not used, for it holds deleted words and loses those of text boxes,
 * content controls and lists' numbers.
 */
final class Docx {
    /** What POI finds wrong with a file is said to whoever brought it and not to the log. */
    private static final List<Logger> LIBRARY =
            List.of(Logger.getLogger("org.apache.poi"), Logger.getLogger("org.apache.xmlbeans"));

    private static final Set<String> NO_TEXT =
            Set.of("pPr", "rPr", "del", "moveFrom", "Fallback", "instrText", "delText", "rt", "sectPr", "sdtPr");

    private final DocxNumbering numbering;
    private final TextLines lines = new TextLines();

    static {
        LIBRARY.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private Docx(XWPFDocument document) {
        numbering = new DocxNumbering(document);
    }

    static String read(ZipParts zip) throws UnreadableMinutes {
        try (XWPFDocument document = new XWPFDocument(OPCPackage.open(new DocxPackage(zip)))) {
            Docx docx = new Docx(document);
            docx.inside(document.getDocument());
            return docx.lines.text();
        } catch (IOException | OpenXML4JException | RuntimeException broken) {
            throw SourceFile.broken();
        }
    }

    private void inside(XmlObject piece) throws UnreadableMinutes {
        try (XmlCursor at = piece.newCursor()) {
            inside(at);
        }
    }

    private void inside(XmlCursor at) throws UnreadableMinutes {
        for (boolean one = at.toFirstChild(); one; one = next(at)) {
            piece(at);
        }
    }

    /** Moves on among sisters, or back to their mother behind the last. */
    private static boolean next(XmlCursor at) {
        boolean moved = at.toNextSibling();
        if (!moved) {
            at.toParent();
        }
        return moved;
    }

    private void piece(XmlCursor at) throws UnreadableMinutes {
        String name = at.getName().getLocalPart();
        switch (name) {
            case "p" -> paragraph(at);
            case "tbl" -> {
                lines.tableBegins();
                inside(at);
                lines.tableEnds();
            }
            case "tr" -> {
                lines.rowBegins();
                inside(at);
                lines.rowEnds();
            }
            case "tc" -> {
                lines.cellBegins();
                inside(at);
            }
            default -> {
                if (!NO_TEXT.contains(name)) {
                    inside(at); // content controls and the like
                }
            }
        }
    }

    private void paragraph(XmlCursor at) throws UnreadableMinutes {
        StringBuilder text = new StringBuilder();
        List<XmlObject> boxes = new ArrayList<>();
        words(at, text, boxes);
        boolean numbered = at.getObject() instanceof CTP && !text.toString().isBlank();
        lines.paragraph(numbered ? numbering.next((CTP) at.getObject()) + text : text.toString());
        for (XmlObject box : boxes) {
            inside(box);
        }
    }

    /** @param boxes text boxes anchored in the paragraph; their own paragraphs follow it */
    private static void words(XmlCursor at, StringBuilder text, List<XmlObject> boxes) {
        for (boolean one = at.toFirstChild(); one; one = next(at)) {
            String name = at.getName().getLocalPart();
            switch (name) {
                case "t" -> text.append(at.getTextValue());
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "txbxContent" -> boxes.add(at.getObject());
                default -> {
                    if (!NO_TEXT.contains(name)) {
                        words(at, text, boxes);
                    }
                }
            }
        }
    }
}
