package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.series.SeriesList;

/**
 * 密等 of meetings: given by a person with a reason, or by a paper that comes in. Whoever changes it, {@link
 * MeetingRegraded} tells what hangs on the meeting.
 */
@ApplicationScoped
public class MeetingGrades {
    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    Event<MeetingRegraded> regraded;

    @Inject
    Trail trail;

    /** Raising is the staff unit's; lowering needs a right of its own besides. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNot(Meeting meeting, Grade grade) {
        Actor me = user.getMe();
        return seriesList.behind(meeting.seriesId()).whyNotKeep(me).or(() -> Graded.whyNot(meeting.grade(), grade, me));
    }

    /** 變更密等, unless somebody changed the meeting first. @param version the person looked at @param why reason */
    @Permitted("meetings.keep")
    @Transactional
    public void change(long id, int version, Grade grade, String why) {
        Meeting meeting = meetings.byId(id);
        whyNot(meeting, grade).ifPresent(RuleBroken::refuse);
        if (meeting.version() != version) {
            throw new OptimisticLockException();
        }
        Grade before = meeting.grade();
        meeting.grade(grade);
        trail.record("grade", Meeting.KIND.name(), id, before + " → " + grade + " " + why);
        regraded.fire(new MeetingRegraded(id, before, grade, meeting.called(), why));
    }

    /** A paper came in that is held higher than its meeting was: the meeting is held like it from now on. */
    @Permitted("meetings.keep")
    @Transactional
    public void raise(Meeting meeting, Grade paper) {
        if (paper.isAbove(meeting.grade())) {
            String why = Sentences.of("meetings", "grade.why.paper", Locale.TAIWAN);
            change(meeting.id(), meeting.version(), paper, why);
        }
    }
}
