package tw.anwang.meetings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.anwang.identity.Permitted;

/** The words that were asked to become public, for who decides. */
@ApplicationScoped
public class AskedWords {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** In the order of the minutes; the caller has found the meeting visible. */
    @Permitted("meetings.read")
    @Transactional
    public List<PublishedItem> of(Publication publication) {
        return em.createQuery(
                        "select i from PublishedItem i where i.publicationId = :id order by i.position",
                        PublishedItem.class)
                .setParameter("id", publication.id())
                .getResultList();
    }
}
