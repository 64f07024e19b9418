package tw.anwang.welfare.developmentaccount;

/** Why a child may have an account. */
public enum Basis {
    /** 低收入戶. */
    LOW_INCOME,
    /** 中低收入戶. */
    MIDDLE_LOW_INCOME,
    /** 長期安置. */
    LONG_PLACEMENT;

    public String getLabelKey() {
        return "developmentAccount.basis." + name();
    }
}
