package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adding an item that the reader missed, by the lines it stands in. */
@Named
@RequestScoped
public class MissedItem {
    @Inject
    MinutesItems items;

    private Integer from;
    private Integer to;
    private ItemKind kind = ItemKind.RESOLUTION;

    public String add(long minutes) {
        long item = items.add(minutes, from, to, kind);
        return "/meetings/minutesReview?faces-redirect=true&id=" + minutes + "&item=" + item;
    }

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
