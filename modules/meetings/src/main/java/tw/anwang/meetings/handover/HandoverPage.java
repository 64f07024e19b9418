package tw.anwang.meetings.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
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
    private Map<Long, Boolean> chosen = new LinkedHashMap<>();
    private transient List<HandoverRow> rows;
    private transient Map<Long, Long> offices;
    private transient List<HandoverLine> earlier;

    /** Shows what would be handed over; items with an answer begun are left for a person to tick. */
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
        chosen = new LinkedHashMap<>();
        getRows().forEach(row -> chosen.put(row.id(), row.whyNot().isEmpty() && !row.begun()));
    }

    /** Where there were more than a portion, the others stay on the page. */
    public String handOver() {
        List<Long> ids = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        handovers.handOver(new OfficeId(from), to, ids, reason);
        words.done("handover.done", String.valueOf(ids.size()));
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
        return chosen;
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
