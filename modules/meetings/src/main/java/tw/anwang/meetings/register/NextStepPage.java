package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** What follows from the replies, and of which type a reply is; on the page of the request. */
@Named
@ViewScoped
public class NextStepPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CountyRequestPage page;

    @Inject
    Compiling compiling;

    @Inject
    RequestReplies replies;

    @Inject
    SeriesList series;

    private RequestState next = RequestState.UNDER_WAY;
    private String said;
    private final ShownDay dueOn = new ShownDay();
    private Long inSeries;
    private String number;
    private Long reply;
    private ReplyType type;

    /** A day that was set stands in the form: whoever says more does not take it away unseen. */
    public void load() {
        dueOn.show(page.getSheet().nextStepDueOn());
    }

    public String follow() {
        if (page.changedSince()) {
            load();
            return null;
        }
        compiling.follow(page.getId(), page.getSheet().version(), next, said, dueOn.typed(), inSeries, number);
        return page.again("countyRequest.followed");
    }

    public String classify() {
        if (reply != null) {
            replies.classify(reply, type);
        }
        return page.again("countyRequest.reply.classified");
    }

    public List<RequestState> getSteps() {
        return List.of(RequestState.UNDER_WAY, RequestState.TRACKED, RequestState.DONE, RequestState.IMPOSSIBLE);
    }

    public ReplyType[] getTypes() {
        return ReplyType.values();
    }

    public List<SeriesChoice> getSeries() {
        return series.choices();
    }

    /** Replies of the centre that can be given another type. */
    public List<RequestSheet.ReplyRow> getGiven() {
        return page.getSheet().replies().stream()
                .filter(one -> one.state() == ReplyState.GIVEN && !one.local())
                .toList();
    }

    public RequestState getNext() {
        return next;
    }

    public void setNext(RequestState next) {
        this.next = next;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    /** The day by which it is taken, or null. */
    public LocalDate getDueOn() {
        return dueOn.typed();
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn.type(dueOn);
    }

    public Long getInSeries() {
        return inSeries;
    }

    public void setInSeries(Long inSeries) {
        this.inSeries = inSeries;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Long getReply() {
        return reply;
    }

    public void setReply(Long reply) {
        this.reply = reply;
    }

    public ReplyType getType() {
        return type;
    }

    public void setType(ReplyType type) {
        this.type = type;
    }
}
