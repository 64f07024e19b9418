package tw.anwang.meetings.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import tw.anwang.desk.Difference;
import tw.anwang.desk.OfficeWords;
import tw.anwang.desk.TypedOffices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.page.PageWords;

/** Calling for proposals to a meeting, or changing the call. */
@Named
@ViewScoped
public class CallForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Offices close at that hour; whoever calls may type another [assumed]. */
    private static final LocalTime CLOSING = LocalTime.of(17, 30);

    @Inject
    Meetings meetings;

    @Inject
    Calls calls;

    @Inject
    CallOffices asked;

    @Inject
    OfficeWords officeWords;

    @Inject
    TypedOffices typedOffices;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long meeting;
    private int version = -1;
    private CallTyped typed;
    private List<Difference> differences = List.of();
    private transient Meeting found;

    public void load() {
        if (typed != null) {
            return;
        }
        Call call = calls.of(getFound().id()).orElse(null);
        version = call == null ? -1 : call.version();
        typed = call == null
                ? new CallTyped(null, CLOSING, officeWords.lines(getFound().participants()), null)
                : CallTyped.of(call, officeWords.lines(asked.of(call)));
    }

    public String save() {
        if (isChanging() && savedFirst()) {
            return null;
        }
        Instant closesAt = typed.closesAt();
        Set<Long> offices = typedOffices.several(typed.getOffices(), Taipei.today(clock));
        if (isChanging()) {
            calls.change(meeting, version, closesAt, offices, typed.getNote());
        } else {
            calls.open(meeting, closesAt, offices, typed.getNote());
        }
        words.done(isChanging() ? "call.changed" : "call.opened");
        return "/meetings/call?faces-redirect=true&meeting=" + meeting;
    }

    /** Whether somebody else saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        Call now = calls.of(meeting).orElseThrow();
        differences = now.version() == version
                ? List.of()
                : Difference.between(
                        CallTyped.of(now, officeWords.lines(asked.of(now))).shown(), typed.shown());
        version = now.version();
        return !differences.isEmpty();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public boolean isChanging() {
        return version >= 0;
    }

    /** Why the person may not call for any. */
    public String getObstacle() {
        return words.of(Call.whyNotKeep(getFound(), user.getMe()));
    }

    public Meeting getFound() {
        found = found == null ? meetings.byId(meeting) : found;
        return found;
    }

    public CallTyped getTyped() {
        return typed;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
