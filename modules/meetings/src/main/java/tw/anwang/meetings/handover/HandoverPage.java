package tw.anwang.meetings.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.bulk.Portion;
import tw.anwang.meetings.page.PageWords;

/** Handing many items over: from whom, to whom, which ones; and taking earlier handovers back. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/meetings/handover?faces-redirect=true";

    @Inject
    Handovers handovers;

    @Inject
    PageWords words;

    private Long from;
    private OfficeId to;
    private String reason;
    private boolean shown;
    private final Portion portion = new Portion();
    private final HandoverChoice choice = new HandoverChoice();
    private transient List<HandoverRow> rows;
    private transient Map<Long, Long> offices;
    private transient List<HandoverLine> earlier;

    /** Shows what would be handed over. */
    public void preview() {
        portion.begin();
        show();
    }

    public void leaf(int by) {
        portion.leaf(by);
        show();
    }

    private void show() {
        shown = true;
        rows = null;
        choice.begin(getRows());
    }

    /** Where there were more than a portion, the others stay on the page. */
    public String handOver() {
        Map<Long, HandoverSeen> ticked = choice.ticked();
        handovers.handOver(new OfficeId(from), to, ticked, reason);
        words.done("handover.done", String.valueOf(ticked.size()), portion.isPart());
        if (!portion.isPart()) {
            return AGAIN;
        }
        show();
        earlier = null;
        return null;
    }

    public String undo(long id) {
        words.takenBack("handover.undone", handovers.undo(id));
        return AGAIN;
    }

    public String whyNot(HandoverRow row) {
        return words.of(row.whyNot());
    }

    public List<HandoverRow> getRows() {
        if (rows == null) {
            portion.counted(shown ? handovers.count(new OfficeId(from)) : 0);
            rows = shown ? handovers.preview(new OfficeId(from), to, portion.first()) : List.of();
        }
        return rows;
    }

    public Portion getPortion() {
        return portion;
    }

    public Map<Long, Long> getOffices() {
        offices = offices == null ? handovers.offices() : offices;
        return offices;
    }

    public List<HandoverLine> getEarlier() {
        earlier = earlier == null ? handovers.newest() : earlier;
        return earlier;
    }

    public boolean isShown() {
        return shown;
    }

    public Map<Long, Boolean> getChosen() {
        return choice.getTicks();
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public OfficeId getTo() {
        return to;
    }

    public void setTo(OfficeId to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
