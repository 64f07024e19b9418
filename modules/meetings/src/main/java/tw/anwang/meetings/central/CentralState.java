package tw.anwang.meetings.central;

/** How far an answering office is with a request. Any may follow any: a request refused today may be adopted later. */
public enum CentralState {
    /** 未獲回應. */
    NONE,
    /** 已說明. */
    EXPLAINED,
    /** 研議中. */
    STUDYING,
    /** 採納. */
    ADOPTED,
    /** 不採. */
    REFUSED,
    /** 請補件. */
    MORE_NEEDED;

    /** Whether the county must be told why, or what is missing. */
    boolean needsWords() {
        return this == REFUSED || this == MORE_NEEDED;
    }

    /** Whether the office still owes the county something: 未獲回應 and 研議中. */
    boolean waits() {
        return this == NONE || this == STUDYING;
    }

    public String chip() {
        return switch (this) {
            case NONE, MORE_NEEDED -> "soon";
            case EXPLAINED, STUDYING -> "open";
            case ADOPTED -> "done";
            case REFUSED -> "none";
        };
    }
}
