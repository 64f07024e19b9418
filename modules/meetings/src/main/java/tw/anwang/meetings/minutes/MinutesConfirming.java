package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.meetings.page.PageWords;

/** On the page of a meeting: which later meeting confirmed its minutes, and in what words. */
@Named
@RequestScoped
public class MinutesConfirming {
    @Inject
    Confirmations confirmations;

    @Inject
    PageWords words;

    private List<Confirmations.Candidate> candidates;
    private Long by;
    private String said;

    /** What that meeting's own minutes say is proposed. */
    public List<Confirmations.Candidate> candidates(long meeting) {
        if (candidates == null) {
            candidates = confirmations.candidates(meeting);
            if (by == null && !candidates.isEmpty()) {
                by = candidates.get(0).meetingId();
                said = candidates.get(0).said();
            }
        }
        return candidates;
    }

    public String confirm(VersionRow minutes) {
        confirmations.confirm(minutes.id(), by, said);
        words.done("minutes.confirmed");
        return "/meetings/meeting?faces-redirect=true&id=" + minutes.meetingId();
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
