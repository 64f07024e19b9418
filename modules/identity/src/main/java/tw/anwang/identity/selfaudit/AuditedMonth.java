package tw.anwang.identity.selfaudit;

import java.time.LocalDate;
import java.time.YearMonth;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;

/** The month that is looked through: one that is over, so that its numbers stay as they are signed. */
final class AuditedMonth {
    private AuditedMonth() {}

    /**
     * @param typed as people write a month, such as 115/10 or 2026-10; empty asks for the last one
     * @throws RuleBroken where it cannot be read or is not over yet
     */
    static YearMonth of(String typed, LocalDate today) {
        YearMonth present = YearMonth.from(today);
        if (typed == null || typed.isBlank()) {
            return present.minusMonths(1);
        }
        String month = typed.strip();
        YearMonth asked = RocDate.parse(month + (month.contains("-") ? "-1" : "/1"))
                .map(YearMonth::from)
                .orElseThrow(() -> new RuleBroken("identity.selfAudit.noMonth", month));
        if (!asked.isBefore(present)) {
            throw new RuleBroken("identity.selfAudit.notOver", month);
        }
        return asked;
    }

    /** {@code 115/10}. */
    static String written(YearMonth month) {
        String day = RocDate.format(month.atDay(1));
        return day.substring(0, day.lastIndexOf('/'));
    }
}
