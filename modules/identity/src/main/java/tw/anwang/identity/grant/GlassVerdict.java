package tw.anwang.identity.grant;

/** What a reviewer says of an opening. */
public enum GlassVerdict {
    /** 合理. */
    REASONABLE("done"),
    /** 不合理: closes it at once. */
    UNREASONABLE("late"),
    /** 移送: handed on to those who investigate; closes it at once. */
    REFERRED("late");

    private final String chip;

    GlassVerdict(String chip) {
        this.chip = chip;
    }

    /** Style of its chip. */
    public String getChip() {
        return chip;
    }
}
