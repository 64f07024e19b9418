package tw.anwang.intake.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.intake.report.Report;
import tw.anwang.registry.HouseholdRows;

/** Reports about a household go with the household. */
@ApplicationScoped
class ReportReferences extends HouseholdRows {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    ReportReferences() {
        super("intake.report", Report.class);
    }

    @Override
    protected EntityManager entities() {
        return em;
    }
}
