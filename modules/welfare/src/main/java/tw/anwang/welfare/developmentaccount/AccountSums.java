package tw.anwang.welfare.developmentaccount;

import java.util.List;

/** What is in an account in NT$. @param own 自存款 @param added 相對提撥款 @param opening 開戶金 */
public record AccountSums(long own, long added, long opening) {
    static AccountSums of(DevelopmentAccount account, List<Deposit> deposits) {
        return new AccountSums(
                deposits.stream().mapToLong(Deposit::amount).sum(),
                deposits.stream().mapToLong(Deposit::added).sum(),
                account.openingSum());
    }

    public long all() {
        return own + added + opening;
    }
}
