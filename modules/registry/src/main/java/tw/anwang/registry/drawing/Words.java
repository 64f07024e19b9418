package tw.anwang.registry.drawing;

import java.util.ArrayList;
import java.util.List;

/** Words at a place of a drawing. */
public record Words(int x, int y, String text) {
    private static final int WIDE = 13;
    private static final int NARROW = 7;
    private static final int FIRST_WIDE = 0x2E80;
    private static final String MORE = "…";

    /** How wide a text is about, in units of a drawing. */
    static int width(String text) {
        return text.codePoints().map(sign -> sign < FIRST_WIDE ? NARROW : WIDE).sum();
    }

    /** The text in at most so many lines; what has no room is left out, and said to be. */
    static List<String> wrapped(String text, int width, int lines) {
        List<String> all = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int sign : text.codePoints().toArray()) {
            if (width(line + Character.toString(sign)) > width) {
                all.add(line.toString().strip());
                line.setLength(0);
            }
            line.appendCodePoint(sign);
        }
        all.add(line.toString().strip());
        if (all.size() <= lines) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, lines));
        String last = some.get(lines - 1);
        some.set(lines - 1, last.substring(0, last.offsetByCodePoints(last.length(), -1)) + MORE);
        return some;
    }
}
