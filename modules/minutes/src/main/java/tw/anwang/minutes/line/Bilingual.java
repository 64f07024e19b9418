package tw.anwang.minutes.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.vocabulary.Vocabulary;

/**
 * Labels and headings that stand in two languages (Chair 主席：, 決議（Resolution）：, II. 討論事項 Discussion Items): the
 * Chinese word is the label, and the foreign one beside it is left out. Nothing is left out of what is said.
 */
public final class Bilingual {
    private static final String MARK = "(?<mark>[0-9IVX一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]{1,5}[.、．]\\s*)?";
    private static final String FOREIGN = "[A-Za-z][A-Za-z0-9 /&.'-]{0,40}";
    private static final Pattern LABEL = Pattern.compile(
            "^" + MARK + "(?<before>" + FOREIGN + "\\s)?(?<han>\\p{IsHan}[\\p{IsHan}0-9]{1,11})\\s{0,3}(?<behind>[（(]?"
                    + FOREIGN + "[)）]?)?\\s{0,3}(?<colon>[:：]|$)");

    private final Set<String> known = new HashSet<>();

    public Bilingual(Vocabulary vocabulary) {
        for (String category : List.of("header", "label", "case", "section")) {
            vocabulary.keys(category).values().forEach(known::addAll);
        }
    }

    /** The lines, each with its label in Chinese alone. */
    public List<Span> plain(List<Span> lines) {
        return lines.stream().map(this::plain).toList();
    }

    private Span plain(Span line) {
        Matcher m = LABEL.matcher(line.raw());
        if (!m.find() || m.group("before") == null && m.group("behind") == null) {
            return line;
        }
        if (m.group("before") == null && m.group("behind").matches("[A-Z]")) {
            return line; // 項目A is the first of a list, and no word in another language
        }
        String han = m.group("han");
        String word = Fold.of(han).replaceFirst("[0-9一二三四五六七八九十]{1,3}$", "");
        boolean label = known.contains(Fold.of(han)) || known.contains(word);
        String mark = m.group("mark") == null ? "" : m.group("mark");
        String rest = line.raw().substring(m.end());
        return label ? line.saying(mark + han + m.group("colon") + rest) : line;
    }
}
