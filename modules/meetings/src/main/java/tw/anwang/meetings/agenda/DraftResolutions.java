package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.Round;

/** 擬議決議: what the pre-meeting (會前會) prepares for each matter, read and written by the staff unit alone. */
@ApplicationScoped
public class DraftResolutions {
    @Inject
    Agendas agendas;

    @Inject
    Meetings meetings;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** The matter with that id. @throws NotVisible for everybody but the staff unit */
    @Permitted("meetings.keep")
    @Transactional
    public AgendaItem matter(long itemId) {
        AgendaItem item = agendas.itemById(itemId);
        if (!Round.keeps(meetings.byId(item.meetingId()).staffOffice(), user.getMe())) {
            throw new NotVisible(Agendas.KIND, itemId);
        }
        return item;
    }

    /** Also on a settled agenda: it is no part of what others read. @param version the version the form was read at */
    @Permitted("meetings.keep")
    @Transactional
    public void write(long itemId, int version, String resolution) {
        AgendaItem item = matter(itemId);
        agendas.kept(item.meetingId());
        if (item.version() != version) {
            throw new OptimisticLockException();
        }
        item.draft(resolution);
        trail.record("draftResolution", Agendas.KIND, item.meetingId(), item.subject());
    }
}
