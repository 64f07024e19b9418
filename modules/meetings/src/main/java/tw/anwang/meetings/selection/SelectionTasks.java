package tw.anwang.meetings.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingRegraded;

/** Whose turn a selection is: the head's while it waits for approval, the officers' when it came back or may go out. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SelectionTasks {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    /** @param returned whether the head has just given it back */
    void turned(Selection selection, Meeting meeting, boolean returned) {
        tasks.closeAll(Selections.KIND, selection.id());
        switch (selection.state()) {
            case SUBMITTED -> tasks.open(head(selection, meeting));
            case APPROVED -> tasks.open(officers("meetings.task.handOut", selection, meeting));
            case DRAFT -> {
                if (returned) {
                    tasks.open(officers("meetings.task.selection", selection, meeting)
                            .asReturned());
                }
            }
            case HANDED_OUT -> {}
        }
    }

    /** The meeting is 密 from now on, or no longer: its title leaves the desks, or comes back. */
    void rename(@Observes MeetingRegraded meeting) {
        em.createQuery(
                        "select s.id from Selection s, MinutesVersion v where v.id = s.minutesId"
                                + " and v.meetingId = :meeting",
                        Long.class)
                .setParameter("meeting", meeting.meetingId())
                .getResultList()
                .forEach(selection -> tasks.rename(Selections.KIND, selection, meeting.called()));
    }

    private static NewTask head(Selection selection, Meeting meeting) {
        return task("meetings.task.selectionApprove", selection, meeting)
                .forOffice(selection.staff(), "meetings.approve")
                .because("meetings.task.why.head")
                .asReview();
    }

    private static NewTask officers(String verb, Selection selection, Meeting meeting) {
        return task(verb, selection, meeting)
                .forOffice(selection.staff(), "meetings.keep")
                .because("meetings.task.why.staff");
    }

    private static NewTask task(String verb, Selection selection, Meeting meeting) {
        return NewTask.of(
                        verb,
                        Selections.KIND,
                        selection.id(),
                        "/meetings/selection.xhtml?minutes=" + selection.minutesId())
                .about(meeting.called());
    }
}
