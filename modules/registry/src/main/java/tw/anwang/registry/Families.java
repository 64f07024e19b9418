package tw.anwang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.household.Households;
import tw.anwang.registry.household.NumberedPeople;
import tw.anwang.registry.household.ToldPlaces;

/**
 * What case modules ask of the registry, in their own transaction. Asks no right and no scope itself: the verb that
 * calls it has asked for the case whose family it is.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Families {
    @Inject
    Households households;

    @Inject
    NumberedPeople numbered;

    @Inject
    ToldPlaces places;

    @Inject
    Clock clock;

    /**
     * The people of a report as registered.
     *
     * @param people in the order in which they were told
     */
    public record Registered(HouseholdId household, List<PersonId> people) {}

    /** As {@link #registerAll}, for who asks for the household alone. */
    public HouseholdId register(
            HouseholdId known,
            String county,
            String district,
            OfficeId office,
            Sensitivity sensitivity,
            List<NewPerson> people) {
        return registerAll(known, county, district, office, sensitivity, people).household();
    }

    /**
     * Takes the people of a report into the registry as one household: those recognised stay who they are, the others
     * are new. What is kept closer than the household that somebody recognised does not join it: it becomes a household
     * of its own, which shares those people with the other and is not seen by who sees that one.
     *
     * @param known the household that somebody recognised; its other members stay; null makes a new one
     * @param county code of the county that answers for it, {@code office} the office that registers it
     * @return the household, in which every person typed is
     * @throws RuleBroken where nobody is typed, or a birth cannot be
     */
    public Registered registerAll(
            HouseholdId known,
            String county,
            String district,
            OfficeId office,
            Sensitivity sensitivity,
            List<NewPerson> people) {
        LocalDate today = Taipei.today(clock);
        if (known == null && people.isEmpty()) {
            throw new RuleBroken("registry.household.nobody");
        }
        people.forEach(one -> one.check(today));
        Sensitivity closest = known == null ? sensitivity : sensitivity.within(households.sensitivity(known));
        HouseholdId household = known != null && households.sensitivity(known) == closest
                ? known
                : households.make(county, district, office, closest, today);
        return new Registered(household, households.join(household, people, today));
    }

    /** Who bears these numbers, of households that the person of this request or that office sees. */
    public Map<String, NumberedPerson> numbered(Collection<String> numbers, OfficeId office) {
        return numbered.of(numbers, office);
    }

    /** Those of these households whose head bears a number, whichever it is. */
    public Set<HouseholdId> headed(Collection<HouseholdId> households) {
        return numbered.headed(households);
    }

    /** Where somebody of it lives, as another system says. @param district code or null */
    public void lives(HouseholdId household, PersonId person, String district, String words) {
        places.lives(household, person, district, words);
    }

    /** From now on the office sees the household, as long as its case goes on or went on. */
    public void admit(HouseholdId household, OfficeId office) {
        households.admit(household, office);
    }

    /** The office sent the case back and sees the household no more, unless it serves it or served it otherwise. */
    public void release(HouseholdId household, OfficeId office) {
        households.release(household, office);
    }

    /** On which day each of them died; who lives, as far as is known, is not among them. */
    public Map<PersonId, LocalDate> died(Collection<PersonId> people) {
        return households.died(people);
    }

    /** One person sees it, whatever the office is: who is asked for help in a case. */
    public void admit(HouseholdId household, AccountId account) {
        households.admit(household, account);
    }

    /** Members that are there today, the head first, then by age. */
    public List<FamilyMember> members(HouseholdId household) {
        return households.members(household);
    }

    /** What people are called, as the person of this request may read it: one statement for all. */
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return households.names(people);
    }

    /** Households to which somebody of this one belongs today, and this one: whom a further report may be about, too. */
    public Set<HouseholdId> sharing(HouseholdId household) {
        return sharing(List.of(household)).get(household);
    }

    /** The same of many: one statement for all. */
    public Map<HouseholdId, Set<HouseholdId>> sharing(Collection<HouseholdId> some) {
        return households.sharing(some);
    }

    /** How households are called, for a list of cases: one statement for all. */
    public Map<HouseholdId, FamilyRef> byIds(Collection<HouseholdId> ids) {
        return households.refs(ids);
    }
}
