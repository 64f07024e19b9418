package tw.anwang.meetings.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.meetings.page.PageWords;

/** Entering back what the agency's document system gave the letter: 發文日期字號, 檔號, 保存年限. */
@Named
@ViewScoped
public class InvitationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Invitations invitations;

    @Inject
    PageWords words;

    private long meeting;
    private int version = -1;
    private InvitationTyped typed;
    private List<Difference> differences = List.of();

    public void load() {
        if (typed == null) {
            Invitation letter = invitations.letterOf(meeting);
            version = letter.version();
            typed = InvitationTyped.of(letter);
        }
    }

    public String save() {
        if (savedFirst()) {
            return null;
        }
        invitations.enter(meeting, version, typed);
        words.done("invitation.saved");
        return "/meetings/attendance?faces-redirect=true&meeting=" + meeting;
    }

    /** Whether somebody else saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        Invitation now = invitations.letterOf(meeting);
        differences = now.version() == version
                ? List.of()
                : Difference.between(InvitationTyped.of(now).shown(), typed.shown());
        version = now.version();
        return !differences.isEmpty();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** Why the person cannot enter it, or an empty text. */
    public String getObstacle() {
        return words.of(invitations.whyNotEnter(meeting));
    }

    public InvitationTyped getTyped() {
        return typed;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
