package tw.anwang.meetings.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

    public void load() {
        if (typed == null) {
            Invitation letter = invitations.letterOf(meeting);
            version = letter.version();
            typed = InvitationTyped.of(letter);
        }
    }

    public String save() {
        invitations.enter(meeting, version, typed);
        words.done("invitation.saved");
        return "/meetings/attendance?faces-redirect=true&meeting=" + meeting;
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
