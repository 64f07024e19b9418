package tw.anwang.desk;

/**
 * What became of a mail: 待寄, 已寄出, 未能寄出, 已放棄; the last three were never mail, because their receiver is told
 * in the portal alone.
 */
public enum MailState {
    /** Written with the change; the next round of the post, or a later one, sends it. */
    WAITING("open"),
    /** The mail server took it; whether it arrives, no mail server tells. */
    SENT("done"),
    /** Refused for good, or tried as often as it is tried. */
    FAILED("late"),
    /** An administrator gave it up. */
    GIVEN_UP("none"),
    /** The receiver has no mail address, or one that is none. */
    NO_ADDRESS("soon"),
    /** The receiver wants no mail. */
    SWITCHED_OFF("none"),
    /** The portal sends no mail here. */
    NOT_CONFIGURED("none");

    private final String chip;

    MailState(String chip) {
        this.chip = chip;
    }

    /** The style of its chip; the word beside it says the same. */
    public String getChip() {
        return chip;
    }

    /** Key of its word in desk's messages. */
    public String getLabelKey() {
        return "mail.state." + name();
    }

    /** Whether it went, goes or would have gone through the mail server. */
    public boolean isMail() {
        return ordinal() <= GIVEN_UP.ordinal();
    }
}
