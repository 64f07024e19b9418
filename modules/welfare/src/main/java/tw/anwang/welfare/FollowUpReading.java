package tw.anwang.welfare;

/** From when the months after a service are counted; which one is meant is nowhere said. */
public enum FollowUpReading {
    /** From the end of service. */
    AFTER_END,
    /** From the day on which service began. */
    AFTER_START;

    /** Key in our messages. */
    public String getLabelKey() {
        return "familyCase.reading." + name();
    }
}
