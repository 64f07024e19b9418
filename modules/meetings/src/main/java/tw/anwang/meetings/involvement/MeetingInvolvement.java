package tw.anwang.meetings.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import tw.anwang.identity.Involvement;
import tw.anwang.identity.Scope;
import tw.anwang.meetings.meeting.Meeting;

/** In a meeting take part its staff unit, its participants, and who reads its series by name. */
@ApplicationScoped
public class MeetingInvolvement implements Involvement {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Override
    public String kind() {
        return Meeting.KIND.name();
    }

    @Override
    @Transactional
    public Set<Long> restricted(Collection<Long> records) {
        return RestrictedRecords.among(em, Meeting.KIND, records);
    }

    @Override
    @Transactional
    public Set<Long> without(Collection<Long> records, Scope person) {
        return RestrictedRecords.without(em, Meeting.KIND, records, person);
    }
}
