package tw.anwang.welfare.further;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.registry.Families;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;

/** Which families are served, whoever asks: for verbs of ours that have asked for the right, in their own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FamiliesServed {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Families families;

    /** Cases of this family, or of one to which somebody of it belongs: those that go on, and what ended since that day. */
    public List<FamilyCase> of(HouseholdId household, LocalDate since) {
        return em.createQuery(
                        "select c from FamilyCase c where c.householdId in :households"
                                + " and (c.state in :open or c.endedOn >= :since)",
                        FamilyCase.class)
                .setParameter("households", ids(household))
                .setParameter("open", CaseState.OPEN)
                .setParameter("since", since)
                .getResultStream()
                .sorted(Comparator.comparing((FamilyCase one) -> !one.state().isOpen())
                        .thenComparing(FamilyCase::openedAt, Comparator.reverseOrder()))
                .toList();
    }

    /** By each of these families, the cases that go on of it or of one to which somebody of it belongs, the newest first. */
    public Map<HouseholdId, List<FamilyCase>> running(Collection<HouseholdId> households) {
        Map<HouseholdId, Set<HouseholdId>> sharing = families.sharing(households);
        if (sharing.isEmpty()) {
            return Map.of();
        }
        List<FamilyCase> all = em.createQuery(
                        "select c from FamilyCase c where c.householdId in :households and c.state in :open"
                                + " order by c.openedAt desc, c.id",
                        FamilyCase.class)
                .setParameter(
                        "households",
                        sharing.values().stream()
                                .flatMap(Set::stream)
                                .map(HouseholdId::value)
                                .collect(Collectors.toSet()))
                .setParameter("open", CaseState.OPEN)
                .getResultList();
        Map<HouseholdId, List<FamilyCase>> running = new HashMap<>();
        sharing.forEach((household, shared) -> running.put(
                household,
                all.stream().filter(one -> shared.contains(one.household())).toList()));
        return running;
    }

    /**
     * The cases that go on, while nobody else opens or takes up one of these families: held until the transaction ends.
     * Two reports on one family that are accepted at the same moment meet here.
     */
    public List<FamilyCase> running(HouseholdId household) {
        Set<Long> ids = ids(household);
        ids.stream().sorted().forEach(this::hold);
        TypedQuery<FamilyCase> running = em.createQuery(
                "select c from FamilyCase c where c.householdId in :households and c.state in :open order by c.id",
                FamilyCase.class);
        return running.setParameter("households", ids)
                .setParameter("open", CaseState.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void hold(long household) {
        em.createNativeQuery("insert into welfare_family_turn (household_id) values (?1)"
                        + " on duplicate key update household_id = household_id")
                .setParameter(1, household)
                .executeUpdate();
    }

    private Set<Long> ids(HouseholdId household) {
        return families.sharing(household).stream().map(HouseholdId::value).collect(Collectors.toSet());
    }
}
