package tw.anwang.meetings.upload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.MeetingTyped;
import tw.anwang.meetings.minutes.LetterTyped;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.minutes.Header;

/** Confirming the head of uploaded minutes: number, day, chair; warns of repeats and jumps. */
@Named
@ViewScoped
public class MinutesImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    MinutesUploads uploads;

    @Inject
    TakingUp takingUp;

    @Inject
    SeriesList seriesList;

    @Inject
    PageWords words;

    private long upload;
    private long seriesId;
    private String seriesName;
    private String fileName;
    private String warnings;
    private MeetingTyped typed;
    private String reason;
    private boolean jumpSeen;
    private final LetterTyped letter = new LetterTyped();

    /** Shows the head; a file that has become minutes leads on to them. */
    public String load() {
        if (typed != null) {
            return uploads.became(upload).map(MinutesImportPage::review).orElse(null);
        }
        MinutesUploads.Proposal proposal = uploads.proposal(upload);
        if (proposal.minutes() != null) {
            return review(proposal.minutes());
        }
        read(proposal);
        return null;
    }

    private void read(MinutesUploads.Proposal proposal) {
        Header header = proposal.header();
        seriesId = proposal.seriesId();
        seriesName = seriesList.byId(seriesId).name();
        fileName = proposal.fileName();
        warnings = proposal.warnings();
        reason = header.revision();
        typed = HeaderWords.typed(header, proposal.grade());
    }

    public String accept() {
        return review(takingUp.accept(upload, typed.facts(), typed.getGrade(), reason, jumpSeen, letter.letter()));
    }

    private static String review(long minutes) {
        return "/meetings/minutesReview?faces-redirect=true&id=" + minutes;
    }

    /** Minutes made of the very same file, or null. */
    public VersionRow getSameFile() {
        return takingUp.sameFile(upload).orElse(null);
    }

    /** The meeting of that number, where we know it already, or null: then this becomes a further version. */
    public Meeting getSameMeeting() {
        return known().filter(meeting -> meeting.state() != MeetingState.PLANNED)
                .orElse(null);
    }

    private Optional<Meeting> known() {
        return typed.getTitle() == null ? Optional.empty() : takingUp.sameMeeting(upload, typed.facts());
    }

    /** What is odd about the number, or an empty text. */
    public String getDoubt() {
        return typed.getTitle() == null ? "" : words.of(takingUp.doubt(upload, typed.facts()));
    }

    public String getSeriesName() {
        return seriesName;
    }

    public String getFileName() {
        return fileName;
    }

    public String getWarnings() {
        return warnings;
    }

    public MeetingTyped getTyped() {
        return typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isJumpSeen() {
        return jumpSeen;
    }

    public void setJumpSeen(boolean jumpSeen) {
        this.jumpSeen = jumpSeen;
    }

    public LetterTyped getLetter() {
        return letter;
    }

    public long getUpload() {
        return upload;
    }

    public void setUpload(long upload) {
        this.upload = upload;
    }
}
