package tw.anwang.minutes.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The automatic numbers of an ODT. */
final class OdtNumbering {
    private static final int LEVELS = 10;

    private record Level(String format, String before, String after, boolean bullet, int start) {}

    /** An open list, with the counters of its style. */
    private record Open(String style, int level) {}

    private final Map<String, Level[]> styles = new HashMap<>();
    private final Map<String, int[]> lastOfStyle = new HashMap<>();
    private final Map<String, int[]> byId = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int[] counts = new int[LEVELS];

    void readStyles(byte[] part) throws XMLStreamException {
        if (part == null) {
            return;
        }
        XMLStreamReader xml = Xml.reader(part);
        Level[] levels = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (name.equals("list-style")) {
                levels = new Level[LEVELS];
                styles.put(String.valueOf(Xml.attribute(xml, "name")), levels);
            } else if (name.startsWith("list-level-style-") && levels != null) {
                int depth = Xml.number(Xml.attribute(xml, "level"), 1) - 1;
                if (depth >= 0 && depth < LEVELS) {
                    levels[depth] = level(xml, name.endsWith("bullet"));
                }
            }
        }
    }

    private static Level level(XMLStreamReader xml, boolean bullet) {
        return new Level(
                nonNull(Xml.attribute(xml, "num-format")),
                nonNull(Xml.attribute(xml, "num-prefix")),
                nonNull(Xml.attribute(xml, "num-suffix")),
                bullet,
                Xml.number(Xml.attribute(xml, "start-value"), 1));
    }

    private static String nonNull(String value) {
        return value == null ? "" : value;
    }

    void listBegins(XMLStreamReader xml) {
        String named = Xml.attribute(xml, "style-name");
        Open outer = open.peek();
        String style = named != null ? named : outer == null ? "" : outer.style();
        if (outer == null) {
            boolean continues = "true".equals(Xml.attribute(xml, "continue-numbering"));
            String earlier = Xml.attribute(xml, "continue-list");
            int[] before = earlier != null && byId.containsKey(earlier)
                    ? byId.get(earlier)
                    : continues ? lastOfStyle.get(style) : null;
            counts = before == null ? new int[LEVELS] : before;
            lastOfStyle.put(style, counts);
            String id = Xml.attribute(xml, "id");
            if (id != null) {
                byId.put(id, counts);
            }
        }
        open.push(new Open(style, outer == null ? 0 : outer.level() + 1));
    }

    void listEnds() {
        open.poll();
    }

    /** The number of the item that begins; {@code startValue} is what the item itself says, or null. */
    String next(String startValue) {
        Open list = open.peek();
        if (list == null || list.level() >= LEVELS) {
            return "";
        }
        Level[] levels = styles.get(list.style());
        Level level = levels == null ? null : levels[list.level()];
        if (level == null) {
            return "";
        }
        int depth = list.level();
        counts[depth] =
                startValue != null ? Xml.number(startValue, 1) : counts[depth] == 0 ? level.start() : counts[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        if (level.bullet()) {
            return "● ";
        }
        return level.format().isEmpty()
                ? ""
                : level.before() + ListNumber.of(counts[depth], level.format()) + level.after();
    }
}
