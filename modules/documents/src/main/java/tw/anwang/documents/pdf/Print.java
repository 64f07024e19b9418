package tw.anwang.documents.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tw.anwang.documents.MissingGlyph;

/** Text as the font can print it: what it cannot draw becomes 〓 and is remembered. */
final class Print {
    private final Set<MissingGlyph> missing = new LinkedHashSet<>();

    String of(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || ChineseFont.draws(c)) {
                printed.appendCodePoint(c);
            } else if (!isSilent(c)) {
                missing.add(new MissingGlyph(c));
                printed.append(MissingGlyph.SUBSTITUTE);
            }
        });
        return printed.toString();
    }

    List<MissingGlyph> missing() {
        return new ArrayList<>(missing);
    }

    /** Variation selectors, joiners, byte order marks, carriage returns: nothing to draw and nothing to miss. */
    private static boolean isSilent(int c) {
        int type = Character.getType(c);
        boolean selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return selector || type == Character.FORMAT || type == Character.CONTROL;
    }
}
