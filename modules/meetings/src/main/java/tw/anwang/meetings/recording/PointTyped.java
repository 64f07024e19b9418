package tw.anwang.meetings.recording;

import java.io.Serializable;
import tw.anwang.meetings.minutes.ItemKind;

/** One point in the form: what was said or decided. */
public class PointTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private ItemKind kind;
    private String who;
    private String text;
    private String units;
    private String due;

    PointTyped(ItemKind kind) {
        this.kind = kind;
    }

    static PointTyped of(RecordedPoint point) {
        PointTyped typed = new PointTyped(point.kind());
        typed.who = point.who();
        typed.text = point.text();
        typed.units = point.units();
        typed.due = point.due();
        return typed;
    }

    static PointTyped saying(ItemKind kind, String text) {
        PointTyped typed = new PointTyped(kind);
        typed.text = text;
        return typed;
    }

    /** A kind alone is nothing that somebody wrote. */
    boolean isBlank() {
        return isBlank(who) && isBlank(text) && isBlank(units) && isBlank(due);
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getUnits() {
        return units;
    }

    public void setUnits(String units) {
        this.units = units;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
