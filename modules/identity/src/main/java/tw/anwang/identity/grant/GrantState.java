package tw.anwang.identity.grant;

/** How far a grant is. It opens records while it is {@link #ON} and within its days, and at no other time. */
public enum GrantState {
    /** 待核准. */
    REQUESTED("soon"),
    /** 已核准、未啟用. */
    APPROVED("open"),
    /** 啟用中. */
    ON("done"),
    /** 已終止. */
    ENDED("none");

    private final String chip;

    GrantState(String chip) {
        this.chip = chip;
    }

    /** Style of its chip. */
    public String getChip() {
        return chip;
    }
}
