package tw.anwang.meetings.recording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.record.MeetingSteps;

/** On the page of a meeting: the way to the minutes being typed, or the button that begins them. */
@Named
@RequestScoped
public class RecordingBegin {
    @Inject
    Recordings recordings;

    @Inject
    RecordingTasks tasks;

    @Inject
    MeetingSteps steps;

    @Inject
    RecordingAnswers answers;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private String reason;
    private Recording newest;
    private boolean asked;
    private String obstacle;
    private Long commented;

    /** The newest of that meeting, or null; the page shows it to the staff unit alone. */
    public Recording newest(long meeting) {
        if (!asked) {
            asked = true;
            newest = steps.recorded(meeting) ? recordings.newestOf(meeting).orElse(null) : null;
        }
        return newest;
    }

    /** Whether it is still on somebody's desk. */
    public boolean open(long meeting) {
        return newest(meeting) != null && newest.state() != RecordingState.SENT;
    }

    /** The last day for 函送, while the first version is not sent; else null. */
    public LocalDate lastDay(Meeting meeting) {
        return open(meeting.id()) && newest.number() == 1 ? tasks.lastDay(meeting) : null;
    }

    /** The last day for 函送 of a meeting that was held and whose minutes nobody has begun; else null. */
    public LocalDate awaitedUntil(Meeting meeting) {
        boolean held = meeting.day() != null && !Taipei.today(clock).isBefore(meeting.day());
        return held && meeting.cancellation() == null ? tasks.lastDay(meeting) : null;
    }

    public String obstacle(Meeting meeting) {
        obstacle = obstacle == null ? words.of(recordings.whyNotBegin(meeting)) : obstacle;
        return obstacle;
    }

    /** Number of the newest minutes on which an office of the person commented, or 0. */
    public long answered(long meeting) {
        if (commented == null) {
            commented = steps.recorded(meeting) ? answers.newestOf(meeting).orElse(0L) : 0L;
        }
        return commented;
    }

    public String begin(long meeting) {
        long id = recordings.begin(meeting, reason);
        words.done(reason == null || reason.isBlank() ? "recording.begunNow" : "recording.revisedNow");
        return "/meetings/recording?faces-redirect=true&id=" + id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
