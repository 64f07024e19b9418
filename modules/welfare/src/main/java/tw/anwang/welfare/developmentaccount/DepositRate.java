package tw.anwang.welfare.developmentaccount;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * 存款率: of the open accounts that the person sees, those with a deposit in the last full month.
 *
 * @param open accounts open now that were opened by the end of that month
 * @param aim in percent
 * @param on the day of the reckoning
 */
public record DepositRate(YearMonth month, long deposited, long open, int aim, LocalDate on) {
    private static final double HUNDRED = 100.0;

    /** Without an account there is none. */
    public boolean isKnown() {
        return open > 0;
    }

    /** In percent. */
    public double percent() {
        return HUNDRED * deposited / open;
    }

    public String words() {
        return "%.1f".formatted(percent());
    }

    public String monthWords() {
        return AccountMonth.written(month);
    }

    public boolean isReached() {
        return percent() >= aim;
    }
}
