package tw.anwang.meetings.minutes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How sure the reader is of an item.
 *
 * @param confidence 0.00 to 1.00
 * @param words what it noticed, one sentence a line, or null
 */
record Doubt(BigDecimal confidence, String words) {
    private static final BigDecimal SURE_ENOUGH = new BigDecimal("0.60");
    private static final int ROOM = 2000;

    static final Doubt NONE = new Doubt(new BigDecimal("1.00"), null);

    static Doubt of(double confidence, List<String> sentences) {
        String words = String.join("\n", sentences);
        return new Doubt(
                BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP),
                words.isEmpty() ? null : words.substring(0, Math.min(ROOM, words.length())));
    }

    boolean isDoubtful() {
        return words != null || confidence.compareTo(SURE_ENOUGH) < 0;
    }
}
