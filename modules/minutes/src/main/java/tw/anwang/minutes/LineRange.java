package tw.anwang.minutes;

/** Lines of the original text, first and last, counted from 1. */
public record LineRange(int from, int to) {
    public LineRange {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("lines " + from + "–" + to);
        }
    }
}
