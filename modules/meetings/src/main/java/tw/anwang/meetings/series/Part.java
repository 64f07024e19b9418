package tw.anwang.meetings.series;

/** Why a party sees a series or one of its meetings. */
public enum Part {
    STAFF,
    CONVENER,
    TAKING_PART,
    NAMED
}
