package tw.anwang.desk.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest thing that is looked for: a Chinese sign, a run of letters or a run of digits, as {@link Signs} take it.
 *
 * @param text folded
 * @param start where it begins in the text, and {@code end} where it ends
 * @param unspaced whether it is a sign of a script without blanks
 * @param joined whether such a sign follows another with nothing but blanks or line ends between
 */
record Token(String text, int start, int end, boolean unspaced, boolean joined) {
    /** Nobody types longer words; Lucene refuses them far beyond. */
    private static final int LONGEST = 100;

    /** All tokens of a text, in its order. */
    static List<Token> of(CharSequence text) {
        List<Token> tokens = new ArrayList<>(text.length());
        boolean joins = false;
        int at = 0;
        while (at < text.length()) {
            int sign = Signs.folded(Character.codePointAt(text, at));
            int next = at + Character.charCount(Character.codePointAt(text, at));
            if (Signs.isUnspaced(sign)) {
                tokens.add(new Token(Character.toString(sign), at, next, true, joins));
                joins = true;
            } else if (Character.isLetterOrDigit(sign)) {
                next = run(text, at, sign, tokens);
                joins = false;
            } else {
                joins &= Signs.isBlank(sign);
            }
            at = next;
        }
        return tokens;
    }

    /** @return where the run of letters, or of digits, ends */
    private static int run(CharSequence text, int start, int first, List<Token> tokens) {
        StringBuilder run = new StringBuilder();
        int at = start;
        int sign = first;
        while (sign >= 0 && Character.isDigit(sign) == Character.isDigit(first) && run.length() < LONGEST) {
            run.appendCodePoint(sign);
            at += Character.charCount(Character.codePointAt(text, at));
            sign = at < text.length() ? letter(Signs.folded(Character.codePointAt(text, at))) : -1;
        }
        tokens.add(new Token(run.toString(), start, at, false, false));
        return at;
    }

    private static int letter(int sign) {
        return Character.isLetterOrDigit(sign) && !Signs.isUnspaced(sign) ? sign : -1;
    }
}
