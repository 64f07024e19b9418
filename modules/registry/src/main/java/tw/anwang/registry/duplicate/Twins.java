package tw.anwang.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.anwang.registry.PersonId;

/**
 * Finds records that look like one person, by what an index answers: the same number, or the same name and day of birth.
 * Each save looks for its own person, and by night all are looked through in portions: a pair found again is not laid
 * again, and one that was decided stays decided. Asks no right: nothing is told to anybody here.
 */
@ApplicationScoped
public class Twins {
    private static final String BY_NUMBER = """
            insert ignore into registry_twin (one_id, other_id, reason)
            select least(a.person_id, b.person_id), greatest(a.person_id, b.person_id), 'ID_NUMBER'
            from registry_identifier a
            join registry_identifier b on b.value = a.value and b.person_id <> a.person_id and b.kind = a.kind
            join registry_person p on p.id = a.person_id and p.gone_into is null
            join registry_person q on q.id = b.person_id and q.gone_into is null
            where a.kind in ('NATIONAL_ID', 'RESIDENT_ID', 'PASSPORT') and a.person_id between ?1 and ?2""";

    private static final String BY_NAME_AND_BIRTH = """
            insert ignore into registry_twin (one_id, other_id, reason)
            select least(p.id, q.id), greatest(p.id, q.id), 'NAME_AND_BIRTH'
            from registry_person p
            join registry_person q on q.name = p.name and q.born_on = p.born_on and q.id <> p.id and q.gone_into is null
            where p.gone_into is null and p.id between ?1 and ?2""";

    private static final TwinStatements LAID = new TwinStatements("Person", List.of(BY_NUMBER, BY_NAME_AND_BIRTH));

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    /** Of one person who was just saved. */
    @Transactional(TxType.MANDATORY)
    public void look(PersonId person) {
        em.flush();
        LAID.between(em, person.value(), person.value());
    }

    /** Of the persons that come after that one. @return the last of them, or null where none is left */
    @Transactional(TxType.REQUIRES_NEW)
    public Long lookThrough(long after, int most) {
        return LAID.after(em, after, most);
    }
}
