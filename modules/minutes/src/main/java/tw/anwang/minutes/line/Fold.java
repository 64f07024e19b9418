package tw.anwang.minutes.line;

import java.text.Normalizer;

/**
 * One form for the many widths and variants of a character, so that words are compared once. One character becomes one
 * character, so positions stay those of the original.
 */
public final class Fold {
    private static final char[] TABLE = table();

    private Fold() {}

    public static char of(char c) {
        return TABLE[c];
    }

    public static String of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[folded[i]];
        }
        return new String(folded);
    }

    /** Folded and without any white space. */
    public static String tight(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = TABLE[text.charAt(i)];
            if (c != ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        // Radicals and compatibility ideographs come out of PDFs in place of the ordinary characters.
        normalize(table, 0x2E80, 0x2FDF);
        normalize(table, 0xF900, 0xFAFF);
        normalize(table, 0xFF01, 0xFF5E);
        normalize(table, 0xFE50, 0xFE6B);
        for (char space : "\t\f\u000b\u00a0\u3000\u200b\ufeff\u2002\u2003\u2009\r\u00ad【】〔〕".toCharArray()) {
            table[space] = ' ';
        }
        String from = "台〇ㄧ︰∶︓–—－−‐―｡";
        String to = "臺○一:::------。";
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to.charAt(i);
        }
        return table;
    }

    private static void normalize(char[] table, int first, int last) {
        for (int c = first; c <= last; c++) {
            String plain = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
            if (plain.length() == 1) {
                table[c] = plain.charAt(0);
            }
        }
    }
}
