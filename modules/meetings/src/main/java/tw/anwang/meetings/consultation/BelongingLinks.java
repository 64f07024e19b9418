package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Masking;
import tw.anwang.meetings.consultation.ConsultationSheet.Link;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemSearch;

/** Where a consultation belongs, as far as the person sees that. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BelongingLinks {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Meetings meetings;

    @Inject
    TrackedItemSearch items;

    @Inject
    Masking masking;

    public List<Link> of(Belonging to) {
        List<Link> links = new ArrayList<>();
        Long meeting = to.meeting();
        if (meeting != null && meetings.visibleAmong(Set.of(meeting)).contains(meeting)) {
            links.add(new Link(
                    "/meetings/meeting",
                    meeting,
                    masking.text(em.find(Meeting.class, meeting).title())));
        }
        Long item = to.trackedItem();
        if (item != null && items.visibleAmong(Set.of(item)).contains(item)) {
            TrackedItem found = em.find(TrackedItem.class, item);
            links.add(new Link("/meetings/trackedItem", item, found.number() + " " + masking.text(found.title())));
        }
        return links;
    }
}
