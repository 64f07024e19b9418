package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The reading of a record is complete: it goes on with the letter it came with, and says what it confirms. */
@Named
@RequestScoped
public class MinutesSending {
    @Inject
    MinutesVersions versions;

    @Inject
    Confirmations confirmations;

    private LetterTyped letter;
    private boolean confirming = true;
    private VersionRow proposed;
    private boolean asked;

    /** What stands in the fields; before anybody typed, the letter known since the import. */
    public LetterTyped letter(MinutesVersion minutes) {
        letter = letter == null ? LetterTyped.of(minutes.letter()) : letter;
        return letter;
    }

    /** The minutes that this record says it confirmed, or null. */
    public VersionRow proposed(MinutesVersion minutes) {
        if (!asked) {
            asked = true;
            proposed = minutes.state() == MinutesState.REVIEW
                    ? confirmations.proposedBy(minutes).orElse(null)
                    : null;
        }
        return proposed;
    }

    public String send(long minutes) {
        Letter with = letter(versions.byId(minutes)).letter();
        if (confirming) {
            confirmations.sendAndConfirm(minutes, with);
        } else {
            versions.send(minutes, with);
        }
        return "/meetings/meeting?faces-redirect=true&id="
                + versions.byId(minutes).meetingId();
    }

    /** 補登: the letter becomes known after the sending. */
    public String complete(long minutes) {
        versions.cameWith(minutes, letter(versions.byId(minutes)).letter());
        return "/meetings/meeting?faces-redirect=true&id="
                + versions.byId(minutes).meetingId();
    }

    public boolean isConfirming() {
        return confirming;
    }

    public void setConfirming(boolean confirming) {
        this.confirming = confirming;
    }
}
