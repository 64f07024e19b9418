package tw.anwang.intake.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.registry.PersonRows;

/** People of reports whom somebody recognised go with the person they are. */
@ApplicationScoped
class ReportedReferences extends PersonRows {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    ReportedReferences() {
        super("intake.reportedPerson", ReportedPerson.class);
    }

    @Override
    protected EntityManager entities() {
        return em;
    }
}
