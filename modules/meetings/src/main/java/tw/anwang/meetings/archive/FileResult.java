package tw.anwang.meetings.archive;

/** What becomes, or became, of one file of an archive. */
public enum FileResult {
    /** Its meeting has minutes already: the person chooses whether it becomes a further version of them. */
    FURTHER("soon"),
    /** Number or day could not be read; the person completes the head. */
    INCOMPLETE("soon"),
    /** Minutes that wait to be taken up. */
    READ("open"),
    /** The same, as 修正版 of minutes that are there. */
    REVISION("open"),
    /** Pictures of pages: there are no words in it. */
    SCAN("late"),
    /** Words, but no minutes. */
    NOT_MINUTES("late"),
    /** Cannot be opened, or ends too early. */
    BROKEN("late"),
    /** Behind a password. */
    LOCKED("late"),
    /** Larger than a file may be. */
    TOO_LARGE("late"),
    /** Unpacks to far more than it is, or all together to too much. */
    BOMB("late"),
    /** A zip inside the zip. */
    NESTED("late"),
    /** A kind that is not read. */
    UNSUPPORTED("late"),
    /** Its name leads out of the folder. */
    PATH("late"),
    /** 機密 or above: it may not lie here. */
    SECRET("late"),
    /** Cannot be taken up; the words say why and what to do. */
    REFUSED("late"),
    /** The very same file has become minutes before. */
    KNOWN("none"),
    /** The very same file stands in the archive before. */
    TWICE("none"),
    /** The person chose to leave it. */
    LEFT("none"),
    /** Has become minutes. */
    TAKEN("done");

    private final String chip;

    FileResult(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    /** Whether it becomes minutes once the person says so. */
    public boolean isWaiting() {
        return this == READ || this == REVISION;
    }

    /** Whether the person may still choose what becomes of it. */
    public boolean isToChoose() {
        return isWaiting() || this == FURTHER || this == LEFT;
    }

    /** What the reader's refusal means. @param why such as {@code minutes.file.pictures} */
    static FileResult refusedFor(String why) {
        return switch (why) {
            case "minutes.file.pictures" -> SCAN;
            case "minutes.file.none", "minutes.file.length" -> NOT_MINUTES;
            case "minutes.file.locked" -> LOCKED;
            case "minutes.file.kind", "minutes.file.old", "minutes.file.charset" -> UNSUPPORTED;
            case "desk.file.type", "desk.file.macros" -> UNSUPPORTED;
            case "minutes.file.size", "desk.file.tooLarge" -> TOO_LARGE;
            case "minutes.file.bomb" -> BOMB;
            case "meetings.grade.secretPaper" -> SECRET;
            case "minutes.file.broken", "minutes.file.empty", "desk.file.empty" -> BROKEN;
            default -> REFUSED;
        };
    }

    /** What a rule means that would not let it be taken up. */
    static FileResult heldUpBy(String rule) {
        return switch (rule) {
            case "meetings.upload.dayMissing", "meetings.upload.ordinalMissing", "meetings.ordinal.tooSmall" ->
                INCOMPLETE;
            case "meetings.minutes.reasonMissing" -> FURTHER;
            case "meetings.upload.sameFile" -> KNOWN;
            default -> REFUSED;
        };
    }
}
