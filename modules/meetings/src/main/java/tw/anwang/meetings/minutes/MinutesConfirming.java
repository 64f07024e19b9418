package tw.anwang.meetings.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.page.PageWords;

/** Which later meeting confirmed the minutes of a meeting, and in what words. */
@Named
@ViewScoped
public class MinutesConfirming implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Confirmations confirmations;

    @Inject
    MinutesVersions versions;

    @Inject
    PageWords words;

    private long id;
    private List<Confirmations.Candidate> candidates;
    private VersionRow newest;
    private Long by;
    private String said;

    /** What the next meeting's own minutes say is proposed. @throws NotVisible where the meeting has no minutes */
    public void load() {
        candidates = confirmations.candidates(id);
        newest =
                versions.ofMeeting(id).stream().findFirst().orElseThrow(() -> new NotVisible(MinutesVersions.KIND, id));
        candidates.stream().findFirst().ifPresent(next -> {
            by = next.meetingId();
            said = next.said();
        });
    }

    public String confirm() {
        confirmations.confirm(newest.id(), by, said);
        words.done("minutes.confirmed");
        return "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    public List<Confirmations.Candidate> getCandidates() {
        return candidates;
    }

    public VersionRow getNewest() {
        return newest;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getBy() {
        return by;
    }

    public void setBy(Long by) {
        this.by = by;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
