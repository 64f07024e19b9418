package tw.anwang.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.anwang.registry.HouseholdId;

/**
 * Finds households that look like one, by people who belong to both: two of them, or one and the same address. That
 * somebody belongs to two households is lawful by itself. As with {@link Twins}, a pair found again is not laid again, and
 * nothing is told to anybody here.
 */
@ApplicationScoped
public class HouseholdTwins {
    private static final String PAIRS = """
            insert ignore into registry_household_twin (one_id, other_id, reason)
            select least(a.household_id, b.household_id), greatest(a.household_id, b.household_id), '%s'
            from registry_member a
            join registry_member b on b.person_id = a.person_id and b.household_id <> a.household_id and b.left_on is null
            join registry_household h on h.id = a.household_id and h.gone_into is null
            join registry_household g on g.id = b.household_id and g.gone_into is null
            where a.left_on is null and a.household_id between ?1 and ?2""";

    private static final String BY_MEMBERS = PAIRS.formatted("MEMBERS")
            + " group by a.household_id, b.household_id having count(distinct a.person_id) >= 2";

    private static final String BY_ADDRESS = PAIRS.formatted("ADDRESS") + """

             and exists (select 1 from registry_address x join registry_address y on y.household_id = b.household_id
              and y.words = x.words and y.district_code <=> x.district_code and y.to_on is null
              and y.kind in ('REGISTERED', 'LIVING')
              where x.household_id = a.household_id and x.to_on is null and x.kind in ('REGISTERED', 'LIVING'))""";

    private static final TwinStatements LAID = new TwinStatements("Household", List.of(BY_MEMBERS, BY_ADDRESS));

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    /** Of one household whose members were just saved. */
    @Transactional(TxType.MANDATORY)
    public void look(HouseholdId household) {
        em.flush();
        LAID.between(em, household.value(), household.value());
    }

    /** Of the households that come after that one. @return the last of them, or null where none is left */
    @Transactional(TxType.REQUIRES_NEW)
    public Long lookThrough(long after, int most) {
        return LAID.after(em, after, most);
    }
}
