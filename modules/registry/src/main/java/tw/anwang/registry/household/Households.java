package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.desk.OfficialNumbers;
import tw.anwang.desk.SearchChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.IdNumber;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Sentences;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.duplicate.Twins;
import tw.anwang.registry.person.Identifier;
import tw.anwang.registry.person.Person;

/** All households, for {@link tw.anwang.registry.Families}: the caller has asked for right and scope. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Households {
    private static final int ROC = 1911;

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    OfficialNumbers numbers;

    @Inject
    EntryTurns turns;

    @Inject
    MembersOf members;

    @Inject
    Twins twins;

    @Inject
    Trail trail;

    @Inject
    SearchChanges search;

    /** A new one in which nobody is yet, led by the office that registers it. */
    public HouseholdId make(String county, String district, OfficeId office, Sensitivity sensitivity, LocalDate today) {
        String number =
                "H%d-%06d".formatted(today.getYear() - ROC, numbers.next(Household.KIND.name(), today.getYear()));
        Household household = new Household(number, county, district, office, sensitivity);
        em.persist(household);
        em.flush();
        em.persist(new HouseholdParty(household.id().value(), office.value(), null, HouseholdPart.LEAD));
        trail.record("register", Household.KIND.name(), household.id().value(), null);
        return household.id();
    }

    public Sensitivity sensitivity(HouseholdId household) {
        return em.find(Household.class, household.value()).sensitivity();
    }

    /** People who are in it already stay as they are. @return all of them, in the order in which they were told */
    public List<PersonId> join(HouseholdId household, List<NewPerson> people, LocalDate today) {
        turns.take(people);
        List<PersonId> joined = new ArrayList<>();
        for (NewPerson told : people) {
            PersonId person = told.known() == null ? add(told) : told.known();
            if (!isIn(household, person)) {
                em.persist(new Member(household.value(), person, told.role(), today));
            }
            joined.add(person);
        }
        em.flush();
        changed(household);
        return joined;
    }

    /** Nobody else enters anybody into these until this transaction ends. */
    public void oneAtATime(Collection<HouseholdId> ids) {
        ids.stream().map(HouseholdId::value).sorted().forEach(turns::take);
    }

    /** The search finds it as it is now. */
    public void changed(HouseholdId household) {
        search.changed(Household.KIND.name(), household.value());
    }

    private PersonId add(NewPerson told) {
        Person person = new Person(told);
        em.persist(person);
        em.flush();
        if (told.idNumber() != null) {
            // a report is never refused for a number somebody noted wrongly
            em.persist(IdNumber.of(told.idNumber())
                    .map(number -> Identifier.checked(person.id(), number))
                    .orElseGet(() -> Identifier.unchecked(person.id(), told.idNumber(), asTold())));
        }
        twins.look(person.id());
        return person.id();
    }

    /** Why a wrong number of a report is kept. */
    private static String asTold() {
        return Sentences.of("registry", "identifier.asTold", Locale.TAIWAN);
    }

    /** Or was in it, or died: that somebody belongs to it again, a person says and no report. */
    private boolean isIn(HouseholdId household, PersonId person) {
        return !died(List.of(person)).isEmpty()
                || !turns.rows(household.value(), person).isEmpty();
    }

    public void admit(HouseholdId household, OfficeId office) {
        admit(household, office.value(), null);
    }

    public void admit(HouseholdId household, AccountId account) {
        admit(household, null, account.value());
    }

    private void admit(HouseholdId household, Long office, Long account) {
        turns.take(household.value());
        boolean sees = !em.createQuery(
                        "select p from HouseholdParty p where p.recordId = :household and p."
                                + (office == null ? "accountId" : "officeId") + " = :who",
                        HouseholdParty.class)
                .setParameter("household", household.value())
                .setParameter("who", office == null ? account : office)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // two leads may begin at the same moment
                .getResultList()
                .isEmpty();
        if (!sees) {
            em.persist(new HouseholdParty(household.value(), office, account, HouseholdPart.SERVES));
            em.flush();
            changed(household);
        }
    }

    /** Those who are there today: the head first, then from old to young. */
    public List<FamilyMember> members(HouseholdId household) {
        return members.today(List.of(household)).getOrDefault(household, List.of());
    }

    /** How they are called: two statements for all. */
    public Map<HouseholdId, FamilyRef> refs(Collection<HouseholdId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<HouseholdId, List<FamilyMember>> found = members.today(ids);
        Map<HouseholdId, FamilyRef> refs = new HashMap<>();
        em.createQuery(
                        "select h.id, h.number, h.countyCode, h.leadOfficeId, h.districtCode from Household h"
                                + " where h.id in :ids",
                        Object[].class)
                .setParameter("ids", ids.stream().map(HouseholdId::value).toList())
                .getResultStream()
                .map(row -> MemberRows.family(row, found))
                .forEach(ref -> refs.put(ref.id(), ref));
        return refs;
    }

    public Map<PersonId, String> names(Collection<PersonId> people) {
        return members.names(people);
    }

    /** By each of these, those to which somebody of it belongs today, and itself: one statement for all. */
    public Map<HouseholdId, Set<HouseholdId>> sharing(Collection<HouseholdId> households) {
        Map<HouseholdId, Set<HouseholdId>> found = new HashMap<>();
        households.forEach(one -> found.put(one, new HashSet<>(Set.of(one))));
        if (!households.isEmpty()) {
            em.createQuery(
                            "select distinct m.householdId, o.householdId from Member m, Member o where m.householdId"
                                    + " in :households and m.leftOn is null and o.personId = m.personId"
                                    + " and o.leftOn is null",
                            Object[].class)
                    .setParameter(
                            "households",
                            found.keySet().stream().map(HouseholdId::value).toList())
                    .getResultStream()
                    .forEach(row -> found.get(new HouseholdId((Long) row[0])).add(new HouseholdId((Long) row[1])));
        }
        return found;
    }

    public Map<PersonId, LocalDate> died(Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select p.id, p.diedOn from Person p where p.id in :ids and p.diedOn is not null",
                                Object[].class)
                        .setParameter(
                                "ids", people.stream().map(PersonId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> new PersonId((Long) row[0]), row -> (LocalDate) row[1]));
    }

    /** Not the office that answers for it, nor one that serves it or served it. */
    public void release(HouseholdId household, OfficeId office) {
        em.createQuery("delete from HouseholdParty p where p.recordId = :household and p.officeId = :office"
                        + " and p.part = :serves and not exists (select i.id from Involvement i"
                        + " where i.householdId = :household and i.officeId = :office)")
                .setParameter("household", household.value())
                .setParameter("office", office.value())
                .setParameter("serves", HouseholdPart.SERVES)
                .executeUpdate();
        changed(household);
    }
}
