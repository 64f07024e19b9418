package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.meetings.meeting.Meetings;

/** All minutes, in every version. Who sees the meeting sees its minutes. */
@ApplicationScoped
public class MinutesVersions {
    private static final String KIND = "meetings.minutes";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Meetings meetings;

    /** The version with that id. @throws NotVisible where the person does not see its meeting */
    @Permitted("meetings.read")
    @Transactional
    public MinutesVersion byId(long id) {
        MinutesVersion minutes = em.find(MinutesVersion.class, id);
        if (minutes == null) {
            throw new NotVisible(KIND, id);
        }
        meetings.byId(minutes.meetingId());
        return minutes;
    }

    /** All items of a version in the order of the text, units included; two statements. */
    @Permitted("meetings.read")
    @Transactional
    public List<MinutesItem> itemsOf(long minutesId) {
        return em.createQuery(
                        "select i from MinutesItem i where i.minutesId = :minutes order by i.position",
                        MinutesItem.class)
                .setParameter("minutes", minutesId)
                .setHint("eclipselink.batch", "i.units")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }
}
