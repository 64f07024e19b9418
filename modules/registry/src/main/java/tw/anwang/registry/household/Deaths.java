package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.Notices;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.household.MergedPlaces.Changed;
import tw.anwang.registry.household.PersonPlaces.Placed;

/** What a death does to where the person belongs. The caller has asked for right and scope of one of the households. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Deaths {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    Keepers keepers;

    @Inject
    PersonPlaces places;

    @Inject
    Notices notices;

    /**
     * Ends the memberships in households that the person of this request keeps; the office that answers for another one
     * is told, for nobody is taken out of a household from outside.
     *
     * @param isNews whether the day was not known before
     * @return the memberships that ended by it
     */
    List<Changed> happened(PersonId person, LocalDate day, boolean isNews) {
        em.flush();
        Map<HouseholdId, Placed> known = places.of(List.of(person)).stream()
                .collect(Collectors.toMap(Placed::household, one -> one, (one, again) -> one));
        List<Changed> ended = new ArrayList<>();
        em
                .createQuery("select m from Member m where m.personId = :person", Member.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .filter(one -> one.leftOn() == null || one.leftOn().isAfter(day))
                .forEach(one -> {
                    Placed where = known.get(new HouseholdId(one.household()));
                    // a row that stayed behind when households became one says what that of the other says
                    if (where == null
                            || where.seen()
                                    && keepers.whyNotKeep(one.household()).isEmpty()) {
                        ended.add(MergedPlaces.changed(one, one.place().endingBy(day)));
                    } else if (isNews && one.leftOn() == null) {
                        tell(where);
                    }
                });
        em.flush();
        return ended;
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
