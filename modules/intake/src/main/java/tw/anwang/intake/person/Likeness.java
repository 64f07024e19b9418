package tw.anwang.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import tw.anwang.registry.HouseholdId;

/**
 * People of other reports who may be those of this one: the same ID number, the same name and day of birth, or known to
 * be the same person. It says "may be"; who it is, a person says.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Likeness {
    /** At most so many others, the newest first. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    /**
     * @param mine and {@code other}: ids of reported persons
     * @param person who the other one is, or null
     * @param household what the other report became, or null
     */
    public record Alike(long mine, long other, long otherReport, Long person, Long household) {}

    /** The households that their reports became, whoever may see the reports: the newest first. */
    public static List<HouseholdId> households(List<Alike> alike) {
        return alike.stream()
                .map(Alike::household)
                .filter(Objects::nonNull)
                .distinct()
                .map(HouseholdId::new)
                .toList();
    }

    /** Of whom of this report there may be others: one statement, each way by an index of its own. */
    public List<Alike> of(long report) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("""
                select distinct mine, other, report, person, r.household_id from (
                  select m.id mine, o.id other, o.report_id report, o.person_id person from intake_reported_person m
                    join intake_reported_person o on o.name = m.name and o.born_on = m.born_on where m.report_id = ?1
                  union all
                  select m.id, o.id, o.report_id, o.person_id from intake_reported_person m
                    join intake_reported_person o on o.person_id = m.person_id where m.report_id = ?1
                  union all
                  select m.id, o.id, o.report_id, o.person_id from intake_reported_person m
                    join intake_reported_details d on d.reported_person_id = m.id
                    join intake_reported_details e on e.id_number = d.id_number
                    join intake_reported_person o on o.id = e.reported_person_id where m.report_id = ?1
                ) alike join intake_report r on r.id = report where report <> ?1 order by report desc limit ?2""")
                .setParameter(1, report)
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Alike(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4])))
                .toList();
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
