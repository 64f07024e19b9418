package tw.anwang.welfare.developmentaccount;

import java.util.Optional;

/** For how many months nothing was deposited: which accounts are asked for. The borders are norms. */
public enum WithoutDeposit {
    /** One month, or more, but not yet for so many that the family is coached. */
    FEW,
    /** So many in a row that the family is coached. */
    COACHED,
    /** More than these. */
    OVER,
    /** Accounts that ended, whatever was deposited. */
    CLOSED;

    /** The least and the most months. */
    record Months(int least, int most) {}

    private static final int NO_END = 1200;

    /** Empty where months are not asked for. */
    Optional<Months> months(AccountNorms norms) {
        return switch (this) {
            case FEW -> Optional.of(new Months(1, norms.coachedFrom() - 1));
            case COACHED -> Optional.of(new Months(norms.coachedFrom(), norms.coachedTo()));
            case OVER -> Optional.of(new Months(norms.coachedTo() + 1, NO_END));
            case CLOSED -> Optional.empty();
        };
    }

    public String getLabelKey() {
        return "developmentAccount.without." + name();
    }
}
