package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;

/** The draft around one of its points, for the owner who responds to what was said of it. */
@ApplicationScoped
public class PointSheets {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    ConsultationSheets sheets;

    /** @throws NotVisible where the person does not own the consultation */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public ConsultationSheet around(long pointId) {
        ConsultationPoint point = em.find(ConsultationPoint.class, pointId);
        if (point == null) {
            throw new NotVisible(Consultation.KIND.name(), pointId);
        }
        ConsultationSheet sheet = sheets.withoutLinks(point.consultationId(), point.edition());
        if (!sheet.owner()) {
            throw new NotVisible(Consultation.KIND.name(), pointId);
        }
        return sheet;
    }
}
