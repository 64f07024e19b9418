package tw.anwang.minutes.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page numbers and running heads or feet: lines that belong to the paper, not to the minutes. */
final class PageFurniture {
    private static final int LONGEST = 60;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-~.]?[0-9]{1,3}[-~.]?|[Pp](?:age|\\.)?[0-9]{1,3}(?:of[0-9]{1,3})?|[0-9]{1,3}/[0-9]{1,3}"
                    + "|-?第[0-9一二三四五六七八九十]{1,3}頁-?(?:[,/、(]?(?:共|總)[0-9一二三四五六七八九十]{1,3}頁\\)?)?"
                    + "|頁[次碼]?:?[0-9]{1,3}(?:/[0-9]{1,3})?");
    private static final Pattern TRAILING_NUMBER =
            Pattern.compile("(?:-?第[0-9]{1,3}頁.{0,8}|-[0-9]{1,3}-|[0-9]{1,3}/[0-9]{1,3}|[0-9]{1,3})$");

    private PageFurniture() {}

    static boolean[] in(List<RawLine> lines) {
        boolean[] furniture = new boolean[lines.size()];
        String[] keys = new String[lines.size()];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            String plain = lines.get(i).text().length() <= LONGEST
                    ? Fold.tight(lines.get(i).text())
                    : "";
            furniture[i] = plain.length() <= 16 && PAGE_NUMBER.matcher(plain).matches() || isRule(lines.get(i));
            keys[i] = furniture[i] || plain.length() < 4 || !mayRun(plain) ? "" : key(plain);
            seen.merge(keys[i], 1, Integer::sum);
        }
        Set<String> running = running(lines, furniture, keys, seen);
        Set<String> kept = new HashSet<>();
        for (int i = 0; i < keys.length; i++) {
            // The first occurrence is the title itself, or a head that does no harm.
            if (running.contains(keys[i]) && !kept.add(keys[i])) {
                furniture[i] = true;
            }
        }
        return furniture;
    }

    /** The drawn border of a table. */
    private static boolean isRule(RawLine line) {
        return !line.text().isEmpty() && line.text().chars().allMatch(PageFurniture::isDrawn);
    }

    private static boolean isDrawn(int c) {
        return c >= 0x2500 && c <= 0x257F || " \u3000-=_*~".indexOf(c) >= 0;
    }

    private static Set<String> running(
            List<RawLine> lines, boolean[] furniture, String[] keys, Map<String, Integer> seen) {
        Set<String> running = new HashSet<>();
        boolean edge = true;
        int sinceEdge = 0;
        int firstContent = 0;
        String[] lastTwo = {"", ""};
        for (int i = 0; i < keys.length; i++) {
            if (furniture[i] || lines.get(i).newPage()) {
                note(running, lastTwo[0], seen);
                note(running, lastTwo[1], seen);
                edge = true;
                sinceEdge = 0;
            }
            if (lines.get(i).text().isEmpty() || furniture[i]) {
                continue;
            }
            if (firstContent++ < 2 || edge && sinceEdge++ < 2) {
                note(running, keys[i], seen);
            }
            lastTwo[0] = lastTwo[1];
            lastTwo[1] = keys[i];
        }
        return running;
    }

    private static void note(Set<String> running, String key, Map<String, Integer> seen) {
        if (!key.isEmpty() && seen.getOrDefault(key, 0) > 1) {
            running.add(key);
        }
    }

    /** A label, a numbered point, a finished sentence or a bare number (112-4-2) is content, however often it comes. */
    private static boolean mayRun(String plain) {
        char last = plain.charAt(plain.length() - 1);
        return plain.chars().anyMatch(Character::isLetter)
                && plain.indexOf(':') < 0
                && last != '。'
                && last != ';'
                && plain.indexOf('、') != 1
                && !(plain.charAt(0) == '(' && plain.indexOf(')') <= 3);
    }

    private static String key(String plain) {
        return TRAILING_NUMBER.matcher(plain).replaceFirst("");
    }
}
