package tw.anwang.meetings.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.Rounds;

/** The way on from the page of a meeting: its round, its report, its decisions, and closing it. */
@Named
@ViewScoped
public class MeetingSteps implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Rounds rounds;

    @Inject
    Closings closings;

    @Inject
    PageWords words;

    private long meeting;
    private transient Long round;
    private transient String obstacle;

    /** Id of the round before it, 0 where none was opened. */
    public long getRound() {
        round = round == null ? rounds.of(meeting).map(Round::id).orElse(0L) : round;
        return round;
    }

    public String getObstacle() {
        obstacle = obstacle == null ? words.of(closings.whyNot(meeting)) : obstacle;
        return obstacle;
    }

    public String close() {
        closings.close(meeting);
        words.done("meeting.closed");
        return "/meetings/meeting?faces-redirect=true&id=" + meeting;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
