package tw.anwang.minutes.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The automatic numbers of a DOCX: they are not in its text, and without them minutes lose their structure. POI gives
 * the lists and styles and counts nothing.
 */
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final int LONGEST = 20;
    /** Styles inherit from each other; this deep at most, for a file may make them a circle. */
    private static final int DEEPEST = 20;

    /** @param style the paragraph style that stands for this level, or null */
    private record Level(String format, String text, int start, String style) {}

    private final Map<BigInteger, Level[]> abstracts = new HashMap<>();
    private final Map<BigInteger, CTNum> lists = new HashMap<>();
    private final Map<String, CTStyle> styles = new HashMap<>();
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Set<BigInteger> begun = new HashSet<>();

    DocxNumbering(XWPFDocument document) {
        if (document.getNumbering() != null) {
            for (XWPFAbstractNum list : document.getNumbering().getAbstractNums()) {
                abstracts.put(
                        list.getCTAbstractNum().getAbstractNumId(),
                        levels(list.getCTAbstractNum().getLvlList()));
            }
            for (XWPFNum list : document.getNumbering().getNums()) {
                lists.put(list.getCTNum().getNumId(), list.getCTNum());
            }
        }
        if (document.getStyles() != null) {
            for (XWPFStyle style : document.getStyles().getStyles()) {
                styles.put(style.getStyleId(), style.getCTStyle());
            }
        }
    }

    private static Level[] levels(List<CTLvl> defined) {
        Level[] levels = new Level[LEVELS];
        for (CTLvl level : defined) {
            int depth = number(level.getIlvl(), -1);
            if (depth >= 0 && depth < LEVELS) {
                levels[depth] = level(level);
            }
        }
        return levels;
    }

    private static Level level(CTLvl level) {
        return new Level(
                level.isSetNumFmt() ? String.valueOf(level.getNumFmt().xgetVal().getStringValue()) : "decimal",
                level.isSetLvlText() && level.getLvlText().isSetVal()
                        ? level.getLvlText().getVal()
                        : "",
                level.isSetStart() ? number(level.getStart().getVal(), 1) : 1,
                level.isSetPStyle() ? level.getPStyle().getVal() : null);
    }

    private static int number(BigInteger value, int otherwise) {
        return value == null || value.bitLength() > 30 ? otherwise : value.intValue();
    }

    /** The number of the next paragraph of a list, or empty where it has none; the list then counts on. */
    String next(CTP paragraph) {
        CTPPr own = paragraph.getPPr();
        CTNumPr said = own == null ? null : own.getNumPr();
        String style =
                own == null || own.getPStyle() == null ? null : own.getPStyle().getVal();
        CTNumPr styled = ofStyle(style);
        BigInteger id = said != null && said.isSetNumId() ? said.getNumId().getVal() : idOf(styled);
        CTNum list = id == null ? null : lists.get(id);
        Level[] levels =
                list == null ? null : abstracts.get(list.getAbstractNumId().getVal());
        if (levels == null) {
            return "";
        }
        int depth =
                said != null && said.isSetIlvl() ? number(said.getIlvl().getVal(), -1) : depthOf(levels, style, styled);
        return depth < 0 || depth >= LEVELS || levels[depth] == null
                ? ""
                : shown(levels, count(list, levels, depth), depth);
    }

    private static BigInteger idOf(CTNumPr properties) {
        return properties != null && properties.isSetNumId()
                ? properties.getNumId().getVal()
                : null;
    }

    /** A style says its level, or the level says its style. */
    private static int depthOf(Level[] levels, String style, CTNumPr styled) {
        if (styled != null && styled.isSetIlvl()) {
            return number(styled.getIlvl().getVal(), -1);
        }
        for (int depth = 0; depth < LEVELS; depth++) {
            if (levels[depth] != null && style != null && style.equals(levels[depth].style())) {
                return depth;
            }
        }
        return 0;
    }

    private CTNumPr ofStyle(String named) {
        CTStyle style = styles.get(named);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (style.isSetPPr() && style.getPPr().isSetNumPr()) {
                return style.getPPr().getNumPr();
            }
            style = style.isSetBasedOn() ? styles.get(style.getBasedOn().getVal()) : null;
        }
        return null;
    }

    private int[] count(CTNum list, Level[] levels, int depth) {
        int[] counts = counters.computeIfAbsent(list.getAbstractNumId().getVal(), any -> new int[LEVELS]);
        if (begun.add(list.getNumId())) {
            beginAgain(list, counts);
        }
        counts[depth] = counts[depth] == 0 ? levels[depth].start() : counts[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return counts;
    }

    /** A list set to count from a number of its own, as 重新編號 does. */
    private static void beginAgain(CTNum list, int[] counts) {
        for (CTNumLvl other : list.getLvlOverrideList()) {
            int depth = number(other.getIlvl(), -1);
            if (depth >= 0 && depth < LEVELS && other.isSetStartOverride()) {
                counts[depth] = number(other.getStartOverride().getVal(), 1) - 1;
            }
        }
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
        return text.length() > LONGEST ? "" : text;
    }
}
