package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.intake.CaseField;
import tw.anwang.welfare.familycase.FamilyCase;

/** Whether the platform that has a case says how vulnerable the family is, whatever was found here since. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class GradedThere {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    public boolean is(FamilyCase one) {
        BroughtRecord record = em.find(BroughtRecord.class, one.id());
        return record != null && record.said().said().containsKey(CaseField.GRADE);
    }
}
