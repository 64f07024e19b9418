package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.IdNumber;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.duplicate.HouseholdTwins;
import tw.anwang.registry.duplicate.Twins;
import tw.anwang.registry.household.PersonPlaces.Placed;
import tw.anwang.registry.person.Identifier;
import tw.anwang.registry.person.Person;
import tw.anwang.registry.person.PersonWords;

/**
 * Who belongs to which household: entered, corrected, moved. A person may belong to two households at once, and a
 * household may have no head. Whoever left is kept where the person went. Death ends the memberships that this person
 * keeps, on that day; of the others their offices are told, and services are ended by the offices that serve.
 */
@ApplicationScoped
@Permitted(RegistryPermissions.KEEP)
@Transactional
public class Memberships {
    private static final String KIND = Household.KIND.name();

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    FamilySheets sheets;

    @Inject
    PersonPlaces places;

    @Inject
    Households households;

    @Inject
    EntryTurns turns;

    @Inject
    Deaths deaths;

    @Inject
    Keepers keepers;

    @Inject
    MemberLinks links;

    @Inject
    Twins twins;

    @Inject
    HouseholdTwins same;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** A member as it stands, for the form. @param version of the person */
    public record Standing(long member, long household, PersonId person, int version, PersonWords words, Place place) {}

    /** Why the person of this request cannot enter or correct members there; empty where it can. */
    public Optional<RuleBroken> whyNotKeep(long household) {
        return keepers.whyNotKeep(household);
    }

    /** The same as {@link #byId} for a form that shows it; the reading stands in the trail. */
    public Standing read(long member) {
        Standing standing = byId(member);
        trail.record("read", KIND, standing.household(), null);
        return standing;
    }

    /** What stands there now. @throws NotVisible where the household is not seen, or the words may not be read */
    public Standing byId(long member) {
        Member found = links.byId(member);
        whyNotKeep(found.household()).ifPresent(RuleBroken::refuse);
        if (!deaths.isLast(found)) {
            throw new RuleBroken("registry.member.left");
        }
        Person person = em.find(Person.class, found.person().value());
        return new Standing(
                member,
                found.household(),
                found.person(),
                person.version(),
                person.words(),
                new Place(found.role(), found.joinedOn(), found.leftOn()));
    }

    /** Somebody new. @return the person */
    public PersonId add(long household, PersonWords words, Place place, TypedNumber number) {
        need(household, words, place, number);
        Person person = new Person(words);
        em.persist(person);
        em.flush();
        number(person.id(), number);
        belongs(household, person.id(), place);
        if (words.diedOn() != null) {
            deaths.happened(person.id(), words.diedOn(), true);
        }
        trail.record("addMember", KIND, household, null);
        return person.id();
    }

    /** Somebody who is known already, from another household or of earlier: it stays there too. */
    public void join(long household, PersonId person, Place place, TypedNumber number) {
        whyNotKeep(household).ifPresent(RuleBroken::refuse);
        place.check(today());
        number.check();
        List<Placed> known = places.of(List.of(person));
        if (known.stream().noneMatch(Placed::seen)) {
            throw new NotVisible(KIND, person);
        }
        MemberRules.whyNotInto(sheets.household(household).sensitivity(), known).ifPresent(RuleBroken::refuse);
        if (isIn(household, person)) {
            throw new RuleBroken("registry.member.already");
        }
        belongs(household, person, place);
        number(person, number);
        trail.record("addMember", KIND, household, null);
    }

    /** Other words, place or days. @param version of the person the form was read at */
    public void correct(long member, int version, PersonWords words, Place place, TypedNumber number) {
        Member found = links.byId(member);
        Standing standing = byId(member);
        need(standing.household(), words, place, number);
        Person person = em.find(Person.class, standing.person().value());
        if (person.version() != version) {
            throw new OptimisticLockException();
        }
        person.correct(words);
        em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // also where only place or days are other
        found.place(place);
        number(standing.person(), number);
        if (words.diedOn() != null) {
            boolean isNews = !words.diedOn().equals(standing.words().diedOn());
            deaths.happened(standing.person(), words.diedOn(), isNews);
        }
        em.flush();
        Set<HouseholdId> touched = new LinkedHashSet<>(List.of(new HouseholdId(standing.household())));
        places.of(List.of(standing.person())).forEach(one -> touched.add(one.household()));
        touched.forEach(one -> {
            households.changed(one);
            trail.record("change", KIND, one.value(), null);
        });
    }

    /** Moves out of one household into another. @param stays whether it belongs to both from now on */
    public void move(long member, String toNumber, LocalDate day, Place there, boolean stays) {
        Standing standing = byId(member);
        long target = numbered(toNumber);
        whyNotKeep(target).ifPresent(RuleBroken::refuse);
        MemberRules.whyNotInto(sheets.household(target).sensitivity(), places.of(List.of(standing.person())))
                .ifPresent(RuleBroken::refuse);
        if (target == standing.household() || isIn(target, standing.person())) {
            throw new RuleBroken("registry.member.already");
        }
        new Place(standing.place().role(), standing.place().joinedOn(), day).check(today());
        there.check(today());
        if (!stays) {
            links.byId(member).endBy(day);
            households.changed(new HouseholdId(standing.household()));
        }
        belongs(target, standing.person(), there);
        trail.record("moveMember", KIND, standing.household(), null);
        trail.record("addMember", KIND, target, null);
    }

    /** The household that bears that number. @throws RuleBroken where there is none that the person sees */
    private long numbered(String number) {
        String asked = number == null ? "" : number.strip().toUpperCase(java.util.Locale.ROOT);
        Long id = em.createQuery(
                        "select coalesce(h.goneInto, h.id) from Household h where h.number = :number", Long.class)
                .setParameter("number", asked)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("registry.member.noHousehold", asked));
        try {
            return sheets.household(id).id().value();
        } catch (NotVisible hidden) { // whether it exists or not
            throw new RuleBroken("registry.member.noHousehold", asked);
        }
    }

    private void need(long household, PersonWords words, Place place, TypedNumber number) {
        whyNotKeep(household).ifPresent(RuleBroken::refuse);
        words.check(today());
        place.check(today());
        number.check();
    }

    private void belongs(long household, PersonId person, Place place) {
        Member member = new Member(household, person, place.role(), place.joinedOn());
        member.place(place);
        em.persist(member);
        same.look(new HouseholdId(household));
        households.changed(new HouseholdId(household));
    }

    private boolean isIn(long household, PersonId person) {
        return turns.rows(household, person).stream().anyMatch(one -> one.leftOn() == null);
    }

    private void number(PersonId person, TypedNumber number) {
        if (number.value() != null && !has(person, number)) {
            em.persist(number.checked()
                    .map(right -> Identifier.checked(person, right))
                    .orElseGet(() -> Identifier.unchecked(person, number.value(), number.reason())));
        }
        twins.look(person);
    }

    private boolean has(PersonId person, TypedNumber number) {
        String value = number.checked().map(IdNumber::value).orElse(number.value());
        return em.createQuery(
                                "select count(i) from Identifier i where i.personId = :person and i.value = :value",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("value", value)
                        .getSingleResult()
                > 0;
    }

    private LocalDate today() {
        return Taipei.today(clock);
    }
}
