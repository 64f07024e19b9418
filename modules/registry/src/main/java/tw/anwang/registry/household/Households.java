package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.OfficialNumbers;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Masking;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
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
    Masking masking;

    @Inject
    Trail trail;

    /** A new one, led by the office that registers it. */
    public HouseholdId make(
            String county,
            String district,
            OfficeId office,
            Sensitivity sensitivity,
            List<NewPerson> people,
            LocalDate today) {
        String number =
                "H%d-%06d".formatted(today.getYear() - ROC, numbers.next(Household.KIND.name(), today.getYear()));
        Household household = new Household(number, county, district, office, sensitivity);
        em.persist(household);
        em.flush();
        em.persist(new HouseholdParty(household.id().value(), office.value(), null, HouseholdPart.LEAD));
        trail.record("register", Household.KIND.name(), household.id().value(), null);
        return join(household.id(), people, today);
    }

    /** People who are in it already stay as they are. */
    public HouseholdId join(HouseholdId household, List<NewPerson> people, LocalDate today) {
        for (NewPerson told : people) {
            PersonId person = told.known() == null ? add(told) : told.known();
            if (!isIn(household, person)) {
                em.persist(new Member(household.value(), person, told.role(), today));
            }
        }
        em.flush();
        return household;
    }

    private PersonId add(NewPerson told) {
        Person person = new Person(told);
        em.persist(person);
        em.flush();
        if (told.idNumber() != null) {
            em.persist(new Identifier(person.id(), Identifier.Kind.NATIONAL_ID, told.idNumber()));
        }
        return person.id();
    }

    private boolean isIn(HouseholdId household, PersonId person) {
        return !em.createQuery(
                        "select m.id from Member m where m.householdId = :household and m.personId = :person"
                                + " and m.leftOn is null",
                        Long.class)
                .setParameter("household", household.value())
                .setParameter("person", person.value())
                .getResultList()
                .isEmpty();
    }

    public void admit(HouseholdId household, OfficeId office) {
        admit(household, office.value(), null);
    }

    public void admit(HouseholdId household, AccountId account) {
        admit(household, null, account.value());
    }

    private void admit(HouseholdId household, Long office, Long account) {
        boolean sees = !em.createQuery(
                        "select p.id from HouseholdParty p where p.recordId = :household and p."
                                + (office == null ? "accountId" : "officeId") + " = :who",
                        Long.class)
                .setParameter("household", household.value())
                .setParameter("who", office == null ? account : office)
                .getResultList()
                .isEmpty();
        if (!sees) {
            em.persist(new HouseholdParty(household.value(), office, account, HouseholdPart.SERVES));
            em.flush();
        }
    }

    /** Those who are there today: the head first, then from old to young. */
    public List<FamilyMember> members(HouseholdId household) {
        return members(List.of(household)).getOrDefault(household, List.of());
    }

    private Map<HouseholdId, List<FamilyMember>> members(Collection<HouseholdId> households) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Member> member = query.from(Member.class);
        Root<Person> person = query.from(Person.class);
        query.multiselect(
                        member.get("householdId"),
                        person.get("id"),
                        masking.column(cb, SensitiveKind.VICTIM, person.get("name")),
                        person.get("sex"),
                        person.get("bornOn"),
                        person.get("diedOn"),
                        member.get("role"),
                        member.get("joinedOn"),
                        member.get("leftOn"))
                .where(
                        member.get("householdId")
                                .in(households.stream().map(HouseholdId::value).toList()),
                        cb.isNull(member.get("leftOn")),
                        cb.equal(person.get("id"), member.get("personId")));
        Map<HouseholdId, List<FamilyMember>> found = new HashMap<>();
        em.createQuery(query).getResultStream().forEach(row -> found.computeIfAbsent(
                        new HouseholdId((Long) row[0]), id -> new java.util.ArrayList<>())
                .add(MemberRows.member(row)));
        found.values()
                .forEach(all -> all.sort(Comparator.comparing(FamilyMember::role)
                        .thenComparing(FamilyMember::bornOn, Comparator.nullsLast(Comparator.naturalOrder()))));
        return found;
    }

    /** How they are called: two statements for all. */
    public Map<HouseholdId, FamilyRef> refs(Collection<HouseholdId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<HouseholdId, List<FamilyMember>> members = members(ids);
        Map<HouseholdId, FamilyRef> refs = new HashMap<>();
        em.createQuery(
                        "select h.id, h.number, h.countyCode, h.leadOfficeId, h.districtCode from Household h"
                                + " where h.id in :ids",
                        Object[].class)
                .setParameter("ids", ids.stream().map(HouseholdId::value).toList())
                .getResultStream()
                .map(row -> MemberRows.family(row, members))
                .forEach(ref -> refs.put(ref.id(), ref));
        return refs;
    }
}
