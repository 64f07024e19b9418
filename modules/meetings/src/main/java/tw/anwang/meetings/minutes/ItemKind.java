package tw.anwang.meetings.minutes;

/**
 * What a point of the minutes is. The names are those of the {@code minutes} library; they are our own because they
 * are stored, and outlive a version of the reader. The mark is the word of a citation: 14-討2, 14-裁1.
 */
public enum ItemKind {
    REPORT_ITEM("報"),
    DISCUSSION_ITEM("討"),
    MOTION("臨"),
    EXPLANATION("說"),
    PROPOSAL("建"),
    RESOLUTION("議"),
    DECISION("定"),
    CHAIR_DIRECTIVE("裁"),
    REQUEST("請"),
    REPLY("覆"),
    REPLY_POINT("覆"),
    STATEMENT("述"),
    CHAIR_POINT("結"),
    REPORT_POINT("告"),
    SPEAKER_TURN("言"),
    OPINION("見");

    private final String mark;

    ItemKind(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    /** 報告案, 討論案, 臨時動議: what the points below it belong to. */
    public boolean heads() {
        return this == REPORT_ITEM || this == DISCUSSION_ITEM || this == MOTION;
    }

    /** What the meeting or its chair decided. */
    public boolean decides() {
        return this == RESOLUTION || this == DECISION || this == CHAIR_DIRECTIVE || this == CHAIR_POINT;
    }
}
