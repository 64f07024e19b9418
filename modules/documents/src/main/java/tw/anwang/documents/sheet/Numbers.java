package tw.anwang.documents.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tw.anwang.documents.Value;

/** A number as files hold it, turned into a whole or a decimal value. */
public final class Numbers {
    /** What a spreadsheet program keeps; the digits behind are noise of its arithmetic (0.30000000000000004). */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    /** A number of more digits before the point is none that a list of ours holds. */
    private static final int MOST_DIGITS = 30;

    private Numbers() {}

    public static Value of(String digits) {
        if (digits.length() > 2 * MOST_DIGITS) {
            return Value.of(digits);
        }
        try {
            BigDecimal number = new BigDecimal(digits.strip());
            if (number.precision() > KEPT.getPrecision() && number.scale() > 0) {
                number = number.round(KEPT);
            }
            if (number.signum() == 0 || isWhole(number)) {
                return Value.of(number.longValueExact());
            }
            return Math.abs((long) number.scale()) > MOST_DIGITS
                    ? Value.of(digits)
                    : Value.of(number.stripTrailingZeros());
        } catch (NumberFormatException | ArithmeticException noNumberOfOurs) {
            return Value.of(digits);
        }
    }

    private static boolean isWhole(BigDecimal number) {
        return number.precision() - (long) number.scale() <= 18
                && number.stripTrailingZeros().scale() <= 0;
    }
}
