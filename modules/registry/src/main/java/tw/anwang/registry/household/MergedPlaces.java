package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.PersonId;

/** What a merge makes of the places of people in households. The caller has asked for right and scope. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MergedPlaces {
    private static final String BOTH =
            "select k, g from Member k, Member g where k.leftOn is null and g.leftOn is null";

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    Deaths deaths;

    /** How a membership stood before and stands now. */
    public record Changed(long member, Place was, Place given) {}

    /** Where both belong to one household today, the row that stays says what either was, since the earlier day. */
    public List<Changed> shared(PersonId kept, PersonId gone) {
        String together = " and k.personId = :kept and g.personId = :gone and k.householdId = g.householdId";
        return both(together, kept.value(), gone.value());
    }

    /** The same where two households become one and somebody belongs to both today. */
    public List<Changed> shared(HouseholdId kept, HouseholdId gone) {
        String same = " and k.householdId = :kept and g.householdId = :gone and k.personId = g.personId";
        return both(same, kept.value(), gone.value());
    }

    private List<Changed> both(String which, long kept, long gone) {
        return em.createQuery(BOTH + which + " order by k.id", Object[].class)
                .setParameter("kept", kept)
                .setParameter("gone", gone)
                .getResultStream()
                .map(row -> changed((Member) row[0], both((Member) row[0], (Member) row[1])))
                .filter(one -> !one.was().equals(one.given()))
                .toList();
    }

    /** Of two heads one stays it; what the other is to that one nobody has said yet. @param head null: nobody is */
    public List<Changed> oneHead(HouseholdId household, PersonId head) {
        return em.createQuery(
                        "select m from Member m where m.householdId = :household and m.leftOn is null order by m.id",
                        Member.class)
                .setParameter("household", household.value())
                .getResultStream()
                .filter(one -> one.role() == MemberRole.HEAD && !one.person().equals(head))
                .map(one -> changed(one, new Place(MemberRole.UNKNOWN, one.joinedOn(), null)))
                .toList();
    }

    /** The same as where somebody enters a death. @param isNews whether not both records said that day */
    public List<Changed> died(PersonId person, LocalDate day, boolean isNews) {
        return deaths.happened(person, day, isNews);
    }

    /** As they stood, where nobody corrected them since. @return how many were corrected or are gone, and stay */
    public int putBack(List<Changed> changes) {
        int stay = 0;
        for (Changed one : changes) {
            Member member = em.find(Member.class, one.member());
            if (member != null && member.place().equals(one.given())) {
                member.place(one.was());
            } else {
                stay++;
            }
        }
        em.flush();
        return stay;
    }

    static Changed changed(Member member, Place given) {
        Place was = member.place();
        member.place(given);
        return new Changed(member.id(), was, given);
    }

    private static Place both(Member kept, Member gone) {
        MemberRole role =
                kept.role() == MemberRole.UNKNOWN || gone.role() == MemberRole.HEAD ? gone.role() : kept.role();
        LocalDate since = gone.joinedOn().isBefore(kept.joinedOn()) ? gone.joinedOn() : kept.joinedOn();
        return new Place(role, since, null);
    }
}
