package tw.anwang.meetings.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.page.PageWords;

/** The way on from the page of a meeting: its round, its report, its decisions, and closing it. */
@Named
@RequestScoped
public class MeetingSteps {
    @Inject
    Preparations preparations;

    @Inject
    Closings closings;

    @Inject
    PageWords words;

    private Preparations.Begun begun;
    private String obstacle;

    /** Id of the round before it, 0 where none was opened. */
    public long round(long meeting) {
        return begun(meeting).round() == null ? 0 : begun(meeting).round();
    }

    /** Whether offices were asked for proposals to it. */
    public boolean called(long meeting) {
        return begun(meeting).call() != null;
    }

    /** Whether minutes of it are, or were, typed here. */
    public boolean recorded(long meeting) {
        return begun(meeting).recording() != null;
    }

    /** Whether the meeting begins before its call for proposals closes. */
    public boolean outlasted(long meeting) {
        return begun(meeting).outlasting();
    }

    private Preparations.Begun begun(long meeting) {
        begun = begun == null ? preparations.of(meeting) : begun;
        return begun;
    }

    public String obstacle(Meeting meeting) {
        obstacle = obstacle == null ? words.of(closings.whyNot(meeting)) : obstacle;
        return obstacle;
    }

    /** What a person is asked before closing it, first of all about proposals on which nobody said a word. */
    public String closeAsk(long meeting) {
        long waiting = begun(meeting).waiting();
        String ask = words.key("meeting.close.ask");
        return waiting == 0
                ? ask
                : MessageFormat.format(words.key("meeting.close.waiting"), String.valueOf(waiting), ask);
    }

    public String close(long meeting) {
        closings.close(meeting);
        words.done("meeting.closed");
        return "/meetings/meeting?faces-redirect=true&id=" + meeting;
    }
}
