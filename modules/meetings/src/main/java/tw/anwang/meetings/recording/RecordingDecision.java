package tw.anwang.meetings.recording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import tw.anwang.meetings.minutes.LetterTyped;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.page.PageWords;

/** On the page of minutes being typed: the steps to the head, back, and out. */
@Named
@RequestScoped
public class RecordingDecision {
    @Inject
    RecordingSteps steps;

    @Inject
    Recordings recordings;

    @Inject
    SaidOfPrevious previous;

    @Inject
    Abandonments abandonments;

    @Inject
    PageWords words;

    private List<UnclearMatter> unclear = List.of();
    private String reason;
    private final LetterTyped letter = new LetterTyped();
    private boolean confirming = true;
    private boolean asked;
    private VersionRow confirmed;

    public String submit(long id) {
        unclear = steps.unclear(id).stream()
                .map(one -> new UnclearMatter(one.item(), words.of(Optional.of(one.why()))))
                .toList();
        if (!unclear.isEmpty()) {
            return null; // each stands on the page with a link to its matter
        }
        steps.submit(id);
        return again(id, "recording.submitted");
    }

    /** What nobody understands in one matter, in words. @param item id of the matter */
    public record UnclearMatter(long item, String words) {}

    /** What kept it from the head just now. */
    public List<UnclearMatter> getUnclear() {
        return unclear;
    }

    public String takeBack(long id) {
        steps.takeBack(id);
        return again(id, "recording.takenBack");
    }

    public String sendBack(long id) {
        steps.sendBack(id, reason);
        return again(id, "recording.sentBack");
    }

    public String whyNotApprove(Recording recording) {
        return words.of(steps.whyNotApprove(recording));
    }

    public String approve(long id, int version) {
        steps.approve(id, version);
        return again(id, "recording.approved");
    }

    public String send(long id) {
        steps.send(id, letter.letter(), confirming);
        words.done("recording.sent");
        return "/meetings/meeting?faces-redirect=true&id=" + recordings.byId(id).meetingId();
    }

    public String abandon(long id) {
        long meeting = recordings.byId(id).meetingId();
        abandonments.abandon(id);
        words.done("recording.abandoned");
        return "/meetings/meeting?faces-redirect=true&id=" + meeting;
    }

    private String again(long id, String key) {
        words.done(key);
        return "/meetings/recording?faces-redirect=true&id=" + id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The minutes that are confirmed when it is sent, or null. */
    public VersionRow confirmed(Recording recording) {
        if (!asked) {
            asked = true;
            confirmed = previous.confirmedBy(recording).orElse(null);
        }
        return confirmed;
    }

    public boolean isConfirming() {
        return confirming;
    }

    public void setConfirming(boolean confirming) {
        this.confirming = confirming;
    }

    public LetterTyped getLetter() {
        return letter;
    }
}
