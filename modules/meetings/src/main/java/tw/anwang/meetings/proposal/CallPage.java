package tw.anwang.meetings.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.page.PageWords;

/** The call before one meeting: who was asked, and what came in. */
@Named
@ViewScoped
public class CallPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CallSheets sheets;

    @Inject
    Calls calls;

    @Inject
    PageWords words;

    private long meeting;
    private transient CallSheet sheet;

    public void load() {
        getSheet();
    }

    /** 無提案. */
    public String nothing(OfficeId office) {
        calls.nothing(meeting, office);
        return again("call.nothingSaid");
    }

    public String close() {
        calls.close(meeting);
        return again("call.closedNow");
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/call?faces-redirect=true&meeting=" + meeting;
    }

    /** Why the person's office cannot propose, or an empty text. */
    public String getObstacle() {
        return words.of(getSheet().obstacle());
    }

    public CallSheet getSheet() {
        sheet = sheet == null ? sheets.of(meeting) : sheet;
        return sheet;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
