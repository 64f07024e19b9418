package tw.anwang.minutes.source;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The automatic numbers of a DOCX: they are not in its text, and without them minutes lose their structure. */
final class DocxNumbering {
    private static final int LEVELS = 9;

    private record Level(String format, String text, int start) {}

    private record Reference(String numId, int level) {}

    private final Map<String, Level[]> abstracts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Reference> ofStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    DocxNumbering(byte[] numbering, byte[] styles) throws XMLStreamException {
        if (numbering != null) {
            readNumbering(Xml.reader(numbering));
        }
        if (styles != null) {
            readStyles(Xml.reader(styles));
        }
    }

    /** The number of the next paragraph of a list, or empty where it has none; the list then counts on. */
    String next(String numId, String level, String style) {
        Reference styled = ofStyle.get(style);
        String id = numId != null ? numId : styled == null ? null : styled.numId();
        int depth = level != null ? Xml.number(level, 0) : styled == null ? 0 : styled.level();
        Level[] levels = id == null || id.equals("0") ? null : abstracts.get(abstractOf.get(id));
        if (levels == null || depth < 0 || depth >= LEVELS || levels[depth] == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(abstractOf.get(id), k -> new int[LEVELS]);
        counts[depth] = counts[depth] == 0 ? levels[depth].start() : counts[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return shown(levels, counts, depth);
    }

    private static String shown(Level[] levels, int[] counts, int depth) {
        if ("bullet".equals(levels[depth].format())) {
            return "● ";
        }
        String text = levels[depth].text();
        for (int i = 0; i < LEVELS && text.indexOf('%') >= 0; i++) {
            String format = levels[i] == null ? "decimal" : levels[i].format();
            text = text.replace("%" + (i + 1), ListNumber.of(Math.max(counts[i], 1), format));
        }
        return text.length() > 20 ? "" : text;
    }

    private void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        Level[] levels = null;
        int depth = -1;
        String num = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = Xml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    levels = new Level[LEVELS];
                    abstracts.put(String.valueOf(Xml.attribute(xml, "abstractNumId")), levels);
                }
                case "lvl" -> {
                    depth = Xml.number(Xml.attribute(xml, "ilvl"), -1);
                    set(levels, depth, new Level("decimal", "", 1));
                }
                case "start" -> set(levels, depth, with(levels, depth, null, null, Xml.number(value, 1)));
                case "numFmt" -> set(levels, depth, with(levels, depth, value, null, -1));
                case "lvlText" -> set(levels, depth, with(levels, depth, null, value == null ? "" : value, -1));
                case "num" -> {
                    num = Xml.attribute(xml, "numId");
                    levels = null;
                }
                case "abstractNumId" -> abstractOf.put(num, value);
                default -> {}
            }
        }
    }

    private static void set(Level[] levels, int depth, Level level) {
        if (levels != null && depth >= 0 && depth < LEVELS && level != null) {
            levels[depth] = level;
        }
    }

    private static Level with(Level[] levels, int depth, String format, String text, int start) {
        if (levels == null || depth < 0 || depth >= LEVELS || levels[depth] == null) {
            return null;
        }
        Level old = levels[depth];
        return new Level(
                format == null ? old.format() : format,
                text == null ? old.text() : text,
                start < 0 ? old.start() : start);
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String style = null;
        String numId = null;
        int level = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        style = Xml.attribute(xml, "styleId");
                        numId = null;
                        level = 0;
                    }
                    case "numId" -> numId = Xml.attribute(xml, "val");
                    case "ilvl" -> level = Xml.number(Xml.attribute(xml, "val"), 0);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")
                    && numId != null) {
                ofStyle.put(style, new Reference(numId, level));
            }
        }
    }
}
