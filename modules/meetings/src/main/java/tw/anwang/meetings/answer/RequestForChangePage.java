package tw.anwang.meetings.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import tw.anwang.desk.TypedOffices;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.due.DueWords;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;

/** Requests for another lead or a later day on one item: asked by its offices, decided by the staff unit. */
@Named
@ViewScoped
public class RequestForChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RequestsForChange requests;

    @Inject
    TrackedItems items;

    @Inject
    TypedOffices typedOffices;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long item;
    private transient TrackedItem found;
    private transient List<RequestRow> rows;
    private final RequestTyped typed = new RequestTyped();
    private String decision;

    public void load() {
        getFound();
    }

    public String ask() {
        if (typed.getKind() == RequestKind.EXTEND) {
            requests.askExtension(item, askedOffice(), typed.getUntil(), typed.getReason());
        } else {
            var office = typedOffices.one(typed.getSuggested(), Taipei.today(clock));
            requests.askReassignment(item, askedOffice(), office, typed.getReason());
        }
        return again("request.asked");
    }

    public String decide(long id, boolean grant) {
        requests.decide(id, grant, decision);
        return again("request.decidedDone");
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/requestForChange?faces-redirect=true&item=" + item;
    }

    public boolean isKeeper() {
        return Round.keeps(getFound().staff(), user.getMe());
    }

    private OfficeId askedOffice() {
        return getFound().askedOf(user.getMe()).orElse(user.getMe().office());
    }

    /** Whether the person's office has a part in the item and may ask. */
    public boolean isAsked() {
        return user.may("meetings.answer") && getFound().askedOf(user.getMe()).isPresent();
    }

    /** Why it cannot ask now; empty when it can. */
    public String getObstacle() {
        return words.of(RequestForChange.whyNotAsk(getFound(), user.getMe()));
    }

    /** The limit that holds now, in words. */
    public String getDue() {
        return DueWords.of(getFound().due(), PageMessages.locale());
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public TrackedItem getFound() {
        return found == null ? found = items.byId(item) : found;
    }

    public List<RequestRow> getRows() {
        rows = rows == null ? requests.of(item) : rows;
        return rows;
    }

    public long getItem() {
        return item;
    }

    public void setItem(long item) {
        this.item = item;
    }

    public RequestTyped getTyped() {
        return typed;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
