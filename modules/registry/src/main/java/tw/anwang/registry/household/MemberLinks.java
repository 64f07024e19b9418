package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import tw.anwang.identity.NotVisible;
import tw.anwang.registry.person.Person;

/** The member that an address names: links of before a merge go on working and lead to the one that stayed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MemberLinks {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    /** The household of a member whose record became one with another; empty for a record of its own. */
    Optional<Household> led(long id) {
        return em.createQuery(
                        "select h from Household h, Member m, Person p where m.id = :id and h.id = m.householdId"
                                + " and p.id = m.personId and p.goneInto is not null",
                        Household.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotVisible where there is none */
    Member byId(long id) {
        Member found = em.find(Member.class, id);
        if (found == null) {
            throw new NotVisible(Household.KIND.name(), id);
        }
        Person person = em.find(Person.class, found.person().value());
        Person stayed = person;
        while (stayed.goneInto() != null) {
            stayed = em.find(Person.class, stayed.goneInto().value());
        }
        return stayed.equals(person)
                ? found
                : em.createQuery(
                                "select m from Member m where m.householdId = :household and m.personId = :person"
                                        + " order by case when m.leftOn is null then 0 else 1 end, m.id desc",
                                Member.class)
                        .setParameter("household", found.household())
                        .setParameter("person", stayed.id().value())
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new NotVisible(Household.KIND.name(), id));
    }
}
