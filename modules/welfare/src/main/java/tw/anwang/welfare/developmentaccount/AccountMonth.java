package tw.anwang.welfare.developmentaccount;

import java.time.YearMonth;
import java.util.Optional;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;

/** Months as the Republic of China writes them: 115/08. */
final class AccountMonth {
    private static final String FIRST = "/01";

    private AccountMonth() {}

    static String written(YearMonth month) {
        return RocDate.format(month.atDay(1)).replaceFirst(FIRST + "$", "");
    }

    /** @throws RuleBroken for what is no month */
    static YearMonth of(String typed) {
        return read(typed).orElseThrow(() -> new RuleBroken("welfare.developmentAccount.noMonth"));
    }

    /** Empty for what is no month. */
    static Optional<YearMonth> read(String typed) {
        String month = typed == null ? "" : typed.strip();
        return RocDate.parse(month + (month.contains("-") ? "-1" : "/1")).map(YearMonth::from);
    }
}
