package tw.anwang.welfare.referral;

/** Why what is known of somebody may be handed on. */
public enum Consent {
    /** 當事人同意. */
    AGREED,
    /** 依法免經同意: an article is named. */
    LAW;

    public String getLabelKey() {
        return "referral.consent." + name();
    }
}
