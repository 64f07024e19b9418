package tw.anwang.minutes.line;

/**
 * A line of the original, or the part of one that stands for a line (labels often share one).
 *
 * <p>{@code plain} is the folded text without white space, the form all words are looked for in; {@link #rawFrom} leads
 * back to the text as written.
 */
public final class Span {
    /** How a line stands to the right margin of its document. */
    public enum Margin {
        NONE,
        LONG,
        SHORT,
        REACHED
    }

    private final int line;
    private final String raw;
    private final Margin margin;
    private final boolean fresh;
    private String plain;
    private int[] at;

    /**
     * @param line line of the original, from 1
     * @param margin how the line stands to the right margin
     * @param fresh whether it begins a line, or stands behind another part of the same line
     */
    public Span(int line, String raw, Margin margin, boolean fresh) {
        this.line = line;
        this.raw = raw;
        this.margin = margin;
        this.fresh = fresh;
    }

    public int line() {
        return line;
    }

    public String raw() {
        return raw;
    }

    /** Whether the line runs to the right margin, so that the next may continue it. */
    public boolean wide() {
        return margin == Margin.REACHED;
    }

    /** Whether it is long in a text where no margin is seen: without a stop it may go on. */
    public boolean isLong() {
        return margin == Margin.LONG;
    }

    /** Whether lines are broken by a margin at all; else every line is a paragraph. */
    public boolean wrapped() {
        return margin == Margin.SHORT || margin == Margin.REACHED;
    }

    public boolean fresh() {
        return fresh;
    }

    public String plain() {
        if (plain == null) {
            squeeze();
        }
        return plain;
    }

    /** The text as written from a position of {@link #plain}. */
    public String rawFrom(int position) {
        return position >= plain().length() ? "" : raw.substring(at[position]);
    }

    /** Position in {@link #raw} of a position of {@link #plain}. */
    public int rawAt(int position) {
        return position >= plain().length() ? raw.length() : at[position];
    }

    /** Whether white space stands before a position of {@link #plain}, or the text ends there. */
    public boolean gapBefore(int position) {
        if (position >= plain().length()) {
            return true;
        }
        return at[position] > 0 && Fold.of(raw.charAt(at[position] - 1)) == ' ';
    }

    /** The same line with other words, as where a label in a second language is left out. */
    Span saying(String words) {
        return new Span(line, words, margin, fresh);
    }

    /** Whether most characters stand apart from one another. */
    public boolean spacedOut() {
        int gaps = 0;
        for (int i = 1; i < plain().length(); i++) {
            gaps += gapBefore(i) ? 1 : 0;
        }
        return gaps * 2 > plain().length();
    }

    public Span part(int from, int to, boolean first) {
        return new Span(line, raw.substring(from, to), margin, first);
    }

    /** The two stars of **說明**, as notes taken in a plain editor have them. */
    private boolean emphasis(int i) {
        return raw.charAt(i) == '*'
                && (i > 0 && raw.charAt(i - 1) == '*' || i + 1 < raw.length() && raw.charAt(i + 1) == '*');
    }

    private void squeeze() {
        char[] kept = new char[raw.length()];
        int[] where = new int[raw.length()];
        int n = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = Fold.of(raw.charAt(i));
            if (c != ' ' && !emphasis(i)) {
                kept[n] = c;
                where[n++] = i;
            }
        }
        plain = new String(kept, 0, n);
        at = where;
    }

    @Override
    public String toString() {
        return line + ": " + raw;
    }
}
