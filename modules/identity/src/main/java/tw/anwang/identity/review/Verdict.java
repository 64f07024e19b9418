package tw.anwang.identity.review;

/** What a reviewer says of an access. */
public enum Verdict {
    /** 合理. */
    REASONABLE("done"),
    /** 不合理: what it opened is closed at once. */
    UNREASONABLE("late"),
    /** 移送: handed on to those who investigate; what it opened is closed at once. */
    REFERRED("late");

    private final String chip;

    Verdict(String chip) {
        this.chip = chip;
    }

    /** Style of its chip. */
    public String getChip() {
        return chip;
    }
}
