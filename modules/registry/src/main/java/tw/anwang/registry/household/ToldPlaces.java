package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.person.Address;

/** 居住地 as another system tells of it, for {@link tw.anwang.registry.Families}: kept beside what is known, never over it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ToldPlaces {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    /** A second time changes nothing. @param district code or null */
    public void lives(HouseholdId household, PersonId person, String district, String words) {
        boolean known = !em.createQuery(
                        "select a.id from Address a where a.personId = :person and a.householdId = :household"
                                + " and a.words = :words",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("household", household.value())
                .setParameter("words", words.strip())
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(new Address(person, household, Address.Kind.LIVING, district, words, null));
        }
    }
}
