package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.TypedOffices;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.register.RequestSheet.ReplyRow;

/** Asking further central offices, or one of them no longer, on the page of a request that awaits replies. */
@Named
@ViewScoped
public class AskingMorePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CountyRequestPage page;

    @Inject
    AskingMore asking;

    @Inject
    RequestReplies replies;

    @Inject
    PageWords words;

    @Inject
    TypedOffices typedOffices;

    @Inject
    Clock clock;

    private String offices;
    private Map<Long, Integer> shown = Map.of();
    private Long excused;
    private String why;

    public void load() {
        shown = getOwed().stream().collect(Collectors.toMap(ReplyRow::id, ReplyRow::version));
    }

    public String ask() {
        asking.ask(page.getId(), typedOffices.several(offices, Taipei.today(clock)));
        return page.again("countyRequest.askedMore");
    }

    /** An office that was asked by mistake, or will not reply, is asked no longer. */
    public String excuse() {
        if (page.changedSince()) {
            return null;
        }
        Map<Long, Integer> seen = shown;
        load();
        if (!seen.equals(shown)) {
            words.changedSince();
            return null;
        }
        replies.excuse(excused, seen.get(excused), why);
        return page.again("countyRequest.excused");
    }

    /** Replies that offices still owe. */
    public List<ReplyRow> getOwed() {
        return page.getSheet().replies().stream().filter(ReplyRow::owed).toList();
    }

    public Long getExcused() {
        return excused;
    }

    public void setExcused(Long excused) {
        this.excused = excused;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** One office a line, as typed. */
    public String getOffices() {
        return offices;
    }

    public void setOffices(String offices) {
        this.offices = offices;
    }
}
