package tw.anwang.meetings.minutes;

import java.io.Serializable;

/** The fields for an item that the reader missed. */
public class AddedTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer from;
    private Integer to;
    private ItemKind kind = ItemKind.RESOLUTION;

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }
}
