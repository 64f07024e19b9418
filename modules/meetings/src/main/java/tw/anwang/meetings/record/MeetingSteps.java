package tw.anwang.meetings.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.proposal.Calls;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.Rounds;

/** The way on from the page of a meeting: its round, its report, its decisions, and closing it. */
@Named
@RequestScoped
public class MeetingSteps {
    @Inject
    Rounds rounds;

    @Inject
    Closings closings;

    @Inject
    Calls calls;

    @Inject
    PageWords words;

    private Long round;
    private Boolean called;
    private String obstacle;

    /** Id of the round before it, 0 where none was opened. */
    public long round(long meeting) {
        round = round == null ? rounds.of(meeting).map(Round::id).orElse(0L) : round;
        return round;
    }

    /** Whether offices were asked for proposals to it. */
    public boolean called(long meeting) {
        called = called == null ? calls.of(meeting).isPresent() : called;
        return called;
    }

    public String obstacle(Meeting meeting) {
        obstacle = obstacle == null ? words.of(closings.whyNot(meeting)) : obstacle;
        return obstacle;
    }

    public String close(long meeting) {
        closings.close(meeting);
        words.done("meeting.closed");
        return "/meetings/meeting?faces-redirect=true&id=" + meeting;
    }
}
