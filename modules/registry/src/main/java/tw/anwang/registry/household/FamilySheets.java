package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.People;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.identity.WhoOpened;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.ServingOffice;
import tw.anwang.registry.household.FamilySheet.ChildElsewhere;
import tw.anwang.registry.household.FamilySheet.Elsewhere;
import tw.anwang.registry.household.FamilySheet.MemberRow;
import tw.anwang.registry.household.FamilySheet.Reader;
import tw.anwang.registry.household.FamilySheet.ServiceRow;
import tw.anwang.registry.household.MembersOf.Belonging;
import tw.anwang.registry.involvement.SeenInvolvements;

/** Families as read. */
@ApplicationScoped
public class FamilySheets {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    MembersOf members;

    @Inject
    NearPeople near;

    @Inject
    SeenInvolvements involvements;

    @Inject
    People people;

    @Inject
    WhoOpened opened;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The household with that id, or the one it became one with. @throws NotVisible where the person does not see it */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public Household household(long id) {
        return seen(id).or(() -> stayed(id).flatMap(this::seen))
                .orElseThrow(() -> new NotVisible(Household.KIND.name(), id));
    }

    /** To which one an old address leads: that one may have gone into another since. */
    private Optional<Long> stayed(long id) {
        Household found = em.find(Household.class, id);
        while (found != null && found.goneInto() != null) {
            found = em.find(Household.class, found.goneInto().value());
        }
        return Optional.ofNullable(found).map(one -> one.id().value());
    }

    private Optional<Household> seen(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Household> query = cb.createQuery(Household.class);
        Root<Household> household = query.from(Household.class);
        query.where(
                cb.equal(household.get("id"), id),
                cb.isNull(household.get("goneInto")),
                ScopeCriteria.visible(user.getMe().scope(), Household.KIND, cb, query, household));
        return em.createQuery(query).getResultStream().findFirst();
    }

    /** Everything the family page shows; the reading stands in the trail. @throws NotVisible as {@link #household} */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public FamilySheet byId(long id) {
        Household household = household(id);
        LocalDate today = Taipei.today(clock);
        List<Belonging> all = members.ever(household.id());
        List<ServingOffice> services = involvements.of(List.of(household.id()));
        List<Object[]> readers = readers(household.id().value());
        Map<Long, String> names = names(services, readers);
        Map<PersonId, FamilyMember> known = all.stream()
                .map(Belonging::member)
                .collect(Collectors.toMap(FamilyMember::person, one -> one, (one, again) -> again));
        List<Near> around = near.of(known.keySet()).stream()
                .filter(one -> !one.household().equals(household.id()))
                .toList();
        List<MemberRow> rows = all.stream()
                .map(one -> new MemberRow(
                        one.id(),
                        one.member(),
                        one.estimated(),
                        rows(
                                services,
                                of -> of.isOpen() && one.member().person().equals(of.person()),
                                names,
                                known),
                        elsewhere(around, one.member().person())))
                .toList();
        List<ChildElsewhere> children = children(around, known, here(rows), today);
        trail.record("read", Household.KIND.name(), household.id().value(), null);
        if (!children.isEmpty()) { // who lives in the others was read too
            Map<String, String> query = Map.of("id", household.id().toString());
            trail.listed(
                    Household.KIND.name(),
                    query.toString(),
                    children.stream()
                            .map(one -> one.where().household().value())
                            .distinct()
                            .toList());
        }
        return new FamilySheet(
                household.id(),
                household.version(),
                household.number(),
                household.countyCode(),
                household.districtCode(),
                household.lead(),
                household.sensitivity(),
                today,
                rows.stream().filter(FamilySheets::isThere).toList(),
                rows.stream().filter(one -> !isThere(one)).toList(),
                rows(services, one -> one.isOpen() && one.person() == null, names, known),
                rows(services, one -> !one.isOpen(), names, known),
                Coordination.of(services).orElse(null),
                children,
                readers.stream()
                        .map(row -> reader(row, names))
                        .filter(one -> isTold(one, household, services))
                        .toList(),
                opened.times(Household.KIND.name(), household.id().value()));
    }

    private static boolean isThere(MemberRow row) {
        return row.member().leftOn() == null && row.member().diedOn() == null;
    }

    private static List<ServiceRow> rows(
            List<ServingOffice> services,
            Predicate<ServingOffice> which,
            Map<Long, String> names,
            Map<PersonId, FamilyMember> known) {
        return services.stream()
                .filter(which)
                .map(one -> new ServiceRow(
                        one,
                        one.worker() == null ? null : names.get(one.worker().value()),
                        one.person() == null || !known.containsKey(one.person())
                                ? null
                                : known.get(one.person()).name()))
                .toList();
    }

    private static List<Elsewhere> elsewhere(List<Near> around, PersonId person) {
        return around.stream()
                .filter(one -> one.person().equals(person))
                .map(one -> new Elsewhere(one.household(), one.number()))
                .distinct()
                .toList();
    }

    private static Set<PersonId> here(List<MemberRow> rows) {
        return rows.stream()
                .filter(FamilySheets::isThere)
                .map(row -> row.member().person())
                .collect(Collectors.toSet());
    }

    /** @param here who belongs to this household too, and is told as such */
    private static List<ChildElsewhere> children(
            List<Near> around, Map<PersonId, FamilyMember> known, Set<PersonId> here, LocalDate today) {
        return around.stream()
                .filter(one -> one.isChild() && one.other().diedOn() == null)
                .filter(one -> !here.contains(one.other().person()))
                .filter(one -> one.other().isMinorOn(today))
                .map(one -> new ChildElsewhere(
                        known.get(one.person()).name(), one.other(), new Elsewhere(one.household(), one.number())))
                .toList();
    }

    private List<Object[]> readers(long id) {
        return em.createQuery(
                        "select distinct p.officeId, p.accountId from HouseholdParty p where p.recordId = :id"
                                + " order by p.officeId, p.accountId",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    private static Reader reader(Object[] row, Map<Long, String> names) {
        return new Reader(row[0] == null ? null : new OfficeId((Long) row[0]), (Long) row[1], names.get((Long) row[1]));
    }

    /**
     * Whoever may not know that an office serves, as with 保護服務, does not learn it from who sees the household either.
     *
     * @param services those the person of this request may know
     */
    private boolean isTold(Reader party, Household household, List<ServingOffice> services) {
        Scope mine = user.getMe().scope();
        return party.office() == null
                ? party.account() == mine.account()
                        || services.stream()
                                .anyMatch(one ->
                                        one.worker() != null && one.worker().value() == party.account())
                : party.office().equals(household.lead())
                        || mine.offices().contains(party.office().value())
                        || services.stream().anyMatch(one -> one.office().equals(party.office()));
    }

    /** Of everybody who works for the family or was admitted to it. */
    private Map<Long, String> names(List<ServingOffice> services, List<Object[]> readers) {
        Stream<Long> workers = services.stream()
                .map(ServingOffice::worker)
                .filter(Objects::nonNull)
                .map(AccountId::value);
        Stream<Long> admitted = readers.stream().map(row -> (Long) row[1]).filter(Objects::nonNull);
        return people.byIds(Stream.concat(workers, admitted).distinct().toList()).stream()
                .collect(Collectors.toMap(one -> one.id().value(), People.Person::name));
    }
}
