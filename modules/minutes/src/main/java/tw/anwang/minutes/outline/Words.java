package tw.anwang.minutes.outline;

import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.LineRange;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.line.Span;

/**
 * The words of one piece: lines joined as they were meant (no space inside Chinese, one between Latin words), with the
 * way back from every character to its line.
 */
public final class Words {
    /** No word is looked for across these, yet they are written and stay. */
    private static final String KEPT = "【】〔〕";

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> starts = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private boolean paragraphOpen;
    private boolean firstRunsOn;
    private String done;

    void add(Span span, boolean paragraphEnds) {
        firstRunsOn = starts.isEmpty() ? span.wide() : firstRunsOn;
        add(span.line(), span.raw(), paragraphEnds);
    }

    private void add(int line, String raw, boolean paragraphEnds) {
        if (!paragraphOpen) {
            paragraphs.add(text.length());
        }
        starts.add(new int[] {text.length(), line});
        join(raw);
        paragraphOpen = !paragraphEnds;
        done = null;
    }

    public boolean isEmpty() {
        return text.length() == 0;
    }

    public String text() {
        if (done == null) {
            done = text.toString();
        }
        return done;
    }

    /** Where the second line begins; the end where there is but one, or where the first only breaks at the margin. */
    public int firstLineEnd() {
        return starts.size() > 1 && !firstRunsOn ? starts.get(1)[0] : text.length();
    }

    /** First and last line of the characters from {@code from} to {@code to}. */
    public LineRange lines(int from, int to) {
        return new LineRange(lineOf(from), lineOf(Math.max(from, to - 1)));
    }

    /** Where each paragraph begins, and the end of the last. */
    public List<int[]> paragraphs() {
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int end = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : text.length();
            ranges.add(new int[] {paragraphs.get(i), end});
        }
        return ranges;
    }

    private int lineOf(int position) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle)[0] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return starts.get(low)[1];
    }

    private void join(String raw) {
        boolean gap = text.length() > 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Fold.of(c) == ' ' && KEPT.indexOf(c) < 0) {
                gap = true;
                continue;
            }
            if (gap && text.length() > 0 && latin(text.charAt(text.length() - 1)) && latin(c)) {
                text.append(' ');
            }
            text.append(c);
            gap = false;
        }
    }

    private static boolean latin(char c) {
        return c < 0x250 && (Character.isLetter(c) || c == '.' || c == ',');
    }
}
