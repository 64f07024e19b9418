package tw.anwang.meetings.series;

/** Who, besides convener and staff unit, reads the meetings of a series. */
public enum Readers {
    /** Every office that takes part: meetings, minutes and all tracked items. */
    TAKING_PART,
    /** Of a tracked item its lead and co-offices; the minutes themselves stay with convener and staff unit. */
    LEAD_AND_CO,
    /** The accounts named in the series. */
    NAMED
}
