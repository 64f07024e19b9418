package tw.anwang.intake.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.intake.screening.Screening;
import tw.anwang.registry.HouseholdRows;

/** So do screenings that recognised it and wait for a second pair of eyes. */
@ApplicationScoped
class ScreeningReferences extends HouseholdRows {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    ScreeningReferences() {
        super("intake.screening", Screening.class);
    }

    @Override
    protected EntityManager entities() {
        return em;
    }
}
