package tw.anwang.meetings.recording;

/** The life of minutes that are typed here. */
public enum RecordingState {
    /** 初稿: the staff unit types. */
    DRAFT("soon"),
    /** 陳核中: lies before the head. */
    SUBMITTED("soon"),
    /** 核定: no word changes any more. */
    APPROVED("open"),
    /** 函送: it is minutes. */
    SENT("done");

    private final String chip;

    RecordingState(String chip) {
        this.chip = chip;
    }

    /** The colour of its chip. */
    public String chip() {
        return chip;
    }
}
