package tw.anwang.intake.report;

/** What somebody did with a report. */
public enum ReportVerb {
    REGISTER,
    AMEND,
    PROPOSE,
    SEND_BACK,
    DISPATCH,
    END,
    ACCEPT,
    GIVE_BACK,
    RECALL,
    DISPUTE,
    DECIDE,
    PAUSE,
    RESUME;

    public String getLabelKey() {
        return "step." + name();
    }
}
