package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.agenda.AgendaItem;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;

/** To what a draft may belong: what the person sees; a matter on an agenda only for the staff unit, which alone knows it before. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BelongingRules {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Meetings meetings;

    @Inject
    TrackedItems items;

    @Inject
    CurrentUser user;

    /** When it is put up; later a matter may have left its agenda. @throws NotVisible for what the person does not see */
    public void refuseHidden(Belonging to) {
        if (to.agendaItem() != null) {
            refuseForeign(to);
        }
        if (to.meeting() != null) {
            meetings.byId(to.meeting());
        }
        if (to.trackedItem() != null) {
            items.byId(to.trackedItem());
        }
    }

    /** Who may see it once it is sent: as chosen, at least as closed as what it belongs to is now. */
    public Sensitivity circle(Belonging to, Sensitivity chosen) {
        Sensitivity circle = chosen;
        if (to.meeting() != null) {
            circle = circle.within(em.find(Meeting.class, to.meeting()).sensitivity());
        }
        if (to.trackedItem() != null) {
            circle = circle.within(em.find(TrackedItem.class, to.trackedItem()).sensitivity());
        }
        return circle;
    }

    private void refuseForeign(Belonging to) {
        AgendaItem matter = em.find(AgendaItem.class, to.agendaItem());
        Meeting meeting = matter == null ? null : em.find(Meeting.class, matter.meetingId());
        if (meeting == null
                || !Long.valueOf(meeting.id()).equals(to.meeting())
                || !Round.keeps(meeting.staffOffice(), user.getMe())) {
            throw new NotVisible("meetings.agenda", to.agendaItem());
        }
    }
}
