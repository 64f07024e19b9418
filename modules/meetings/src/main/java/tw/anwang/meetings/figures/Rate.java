package tw.anwang.meetings.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A rate keeps both numbers, so that rates of lines are never averaged. */
public record Rate(long numerator, long denominator) {
    /** {@code 80.0%}, rounded half up; a dash where nothing was due. */
    public String getPercent() {
        if (denominator == 0) {
            return "—";
        }
        return BigDecimal.valueOf(numerator * 100)
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
