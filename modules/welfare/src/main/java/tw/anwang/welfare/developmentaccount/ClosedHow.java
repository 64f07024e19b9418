package tw.anwang.welfare.developmentaccount;

/** How an account ended. */
public enum ClosedHow {
    /** 放棄: the holder's side gave it up. */
    GIVEN_UP,
    /** 屆齡: the holder came of age. */
    OF_AGE;

    public String getLabelKey() {
        return "developmentAccount.closed." + name();
    }
}
