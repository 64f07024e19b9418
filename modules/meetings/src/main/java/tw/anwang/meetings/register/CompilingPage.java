package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.meetings.page.PageWords;

/** What the compiling office does on the page of a request: ordering, joining, sending all of the county and year. */
@Named
@ViewScoped
public class CompilingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CountyRequestPage page;

    @Inject
    Compiling compiling;

    @Inject
    PageWords words;

    private List<Compiling.ToSend> toSend = List.of();
    private Long into;
    private LocalDate replyBy;

    public void load() {
        RequestSheet sheet = page.getSheet();
        toSend = sheet.can("COMPILE") ? compiling.toSend(sheet.countyCode(), sheet.year()) : List.of();
    }

    public String move(boolean up) {
        compiling.move(page.getId(), up);
        return page.again("countyRequest.moved");
    }

    public String merge() {
        compiling.merge(page.getId(), into);
        return page.again("countyRequest.merged");
    }

    /** All that the page lists, the request itself among them. */
    public String send() {
        if (changedSince()) {
            return null;
        }
        RequestSheet sheet = page.getSheet();
        Map<Long, Integer> seen =
                toSend.stream().collect(Collectors.toMap(Compiling.ToSend::id, Compiling.ToSend::version));
        int sent = compiling.send(sheet.countyCode(), sheet.year(), seen, replyBy);
        words.done("countyRequest.sent", String.valueOf(sent));
        return "/meetings/countyRequest?faces-redirect=true&id=" + page.getId();
    }

    /** Whether one of those listed was changed meanwhile: then the list stands as it is now, and nothing is sent. */
    private boolean changedSince() {
        List<Compiling.ToSend> listed = toSend;
        page.fresh();
        load();
        boolean changed = !toSend.equals(listed);
        if (changed) {
            words.changedSince();
        }
        return changed;
    }

    /** What waits to be sent, in its order. */
    public List<Compiling.ToSend> getToSend() {
        return toSend;
    }

    /** The day by which the centre is asked to reply, or null. */
    public LocalDate getReplyBy() {
        return replyBy;
    }

    public void setReplyBy(LocalDate replyBy) {
        this.replyBy = replyBy;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }
}
