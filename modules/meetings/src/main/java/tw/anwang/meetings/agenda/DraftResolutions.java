package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;

/** 擬議決議: what the pre-meeting (會前會) prepares for each matter, read and written by the staff unit alone. */
@ApplicationScoped
public class DraftResolutions {
    @Inject
    Agendas agendas;

    @Inject
    Trail trail;

    /** The matter with that id. @throws tw.anwang.kernel.RuleBroken for another office */
    @Permitted("meetings.keep")
    @Transactional
    public AgendaItem matter(long itemId) {
        AgendaItem item = agendas.itemById(itemId);
        agendas.kept(item.meetingId());
        return item;
    }

    /** Also on a settled agenda: it is no part of what others read. @param version the version the form was read at */
    @Permitted("meetings.keep")
    @Transactional
    public void write(long itemId, int version, String resolution) {
        AgendaItem item = matter(itemId);
        if (item.version() != version) {
            throw new OptimisticLockException();
        }
        item.draft(resolution);
        trail.record("draftResolution", Agendas.KIND, item.meetingId(), item.subject());
    }
}
