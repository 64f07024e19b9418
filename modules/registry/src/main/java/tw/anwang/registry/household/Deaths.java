package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.Notices;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.household.PersonPlaces.Placed;

/** What a death does to where the person belongs. The caller has asked for right and scope of one of the households. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Deaths {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    Memberships memberships;

    @Inject
    PersonPlaces places;

    @Inject
    Notices notices;

    /**
     * Ends the memberships in households that the person of this request keeps; the office that answers for another one
     * is told, for nobody is taken out of a household from outside.
     *
     * @param isNews whether the day was not known before
     */
    void happened(PersonId person, LocalDate day, boolean isNews) {
        em.flush();
        Map<HouseholdId, Placed> known = places.of(List.of(person)).stream()
                .collect(Collectors.toMap(Placed::household, one -> one, (one, again) -> one));
        em
                .createQuery("select m from Member m where m.personId = :person", Member.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .filter(one -> one.leftOn() == null || one.leftOn().isAfter(day))
                .forEach(one -> {
                    Placed where = known.get(new HouseholdId(one.household()));
                    if (where.seen() && memberships.whyNotKeep(one.household()).isEmpty()) {
                        one.endBy(day);
                    } else if (isNews && one.leftOn() == null) {
                        tell(where);
                    }
                });
    }

    private void tell(Placed where) {
        notices.tell(
                where.lead(),
                "registry.notice.died",
                "/registry/household.xhtml?id=" + where.household(),
                where.number());
    }

    /** Whether the person is there today, or was nowhere later: then a wrong day or death is put right from there. */
    boolean isLast(Member member) {
        return member.leftOn() == null
                || em.createQuery(
                                        "select count(m) from Member m where m.personId = :person"
                                                + " and (m.leftOn is null or m.leftOn > :day)",
                                        Long.class)
                                .setParameter("person", member.person().value())
                                .setParameter("day", member.leftOn())
                                .getSingleResult()
                        == 0;
    }
}
