package tw.anwang.meetings.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A rate keeps both numbers, so that rates of lines are never averaged. */
public record Rate(long numerator, long denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of a hundred, with one decimal, rounded half up; null where nothing was due. */
    public BigDecimal ofHundred() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** {@code 80.0%}; a dash where nothing was due. */
    public String getPercent() {
        BigDecimal percent = ofHundred();
        return percent == null ? "—" : percent.toPlainString() + "%";
    }
}
