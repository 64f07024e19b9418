package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.IdNumber;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtMember;
import tw.anwang.intake.CaseField;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.NumberedPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;

/** The family of a case that a platform tells of: found by the numbers of its people, the others new. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BroughtFamilies {
    @Inject
    Families families;

    @Inject
    Clock clock;

    /**
     * The household of a family.
     *
     * @param household null where the office may know none
     * @param byChild whether the number of a child alone led to it: it may be the other parent's
     * @param headed whether by that the number of its head is another one than that of the head who is told: it is not theirs
     * @param several whether their numbers lead to several, and nothing says which one it is
     */
    record Known(HouseholdId household, boolean byChild, boolean headed, boolean several) {
        private static final Known NONE = new Known(null, false, false, false);
        private static final Known SEVERAL = new Known(null, false, false, true);

        /** Its head was not found by a number; where one is told, and it has a numbered one, they are two. */
        private Known against(BroughtCase told, Set<HouseholdId> headed) {
            boolean another = byChild
                    && headed.contains(household)
                    && told.members().stream().anyMatch(one -> one.role() == MemberRole.HEAD && one.idNumber() != null);
            return another ? new Known(household, true, true, false) : this;
        }
    }

    /** Of each of these families, asked together. */
    Map<BroughtCase, Known> known(List<BroughtCase> told, OfficeId centre) {
        Map<String, NumberedPerson> numbered =
                numbered(told.stream().flatMap(one -> one.members().stream()).toList(), centre);
        LocalDate today = Taipei.today(clock);
        Map<BroughtCase, Known> known = new HashMap<>();
        told.forEach(one -> known.put(one, known(one.members(), numbered, today)));
        Set<HouseholdId> headed = families.headed(known.values().stream()
                .filter(Known::byChild)
                .map(Known::household)
                .collect(Collectors.toSet()));
        known.replaceAll((one, found) -> found.against(one, headed));
        return known;
    }

    /** Where its head belongs; where nobody knows the head, other grown-ups, and children last. */
    private static Known known(List<BroughtMember> members, Map<String, NumberedPerson> numbered, LocalDate today) {
        Map<Leads, List<Set<HouseholdId>>> found = members.stream()
                .filter(one -> one.idNumber() != null && numbered.containsKey(one.idNumber()))
                .collect(Collectors.groupingBy(
                        one -> Leads.of(one, today),
                        TreeMap::new,
                        Collectors.mapping(one -> numbered.get(one.idNumber()).households(), Collectors.toList())));
        for (Leads who : found.keySet()) {
            Set<HouseholdId> all =
                    found.get(who).stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
            if (all.size() > 1) { // one to which all of them belong is theirs
                found.values().stream()
                        .flatMap(List::stream)
                        .filter(some -> !some.isEmpty())
                        .forEach(all::retainAll);
                if (all.size() != 1) {
                    return Known.SEVERAL;
                }
            }
            if (!all.isEmpty()) {
                return new Known(all.iterator().next(), who == Leads.CHILD, false, false);
            }
        }
        return Known.NONE;
    }

    /** Whose number leads to the household before whose. */
    private enum Leads {
        HEAD,
        GROWN_UP,
        CHILD;

        private static final int GROWN = 18;

        /** Who is one of these is grown up as far as anybody can tell. */
        private static final Set<MemberRole> ELDERS =
                EnumSet.of(MemberRole.PARTNER, MemberRole.PARENT, MemberRole.GRANDPARENT);

        static Leads of(BroughtMember one, LocalDate today) {
            if (one.role() == MemberRole.HEAD) {
                return HEAD;
            }
            boolean child = one.bornOn() == null
                    ? !ELDERS.contains(one.role())
                    : one.bornOn().plusYears(GROWN).isAfter(today);
            return child ? CHILD : GROWN_UP;
        }
    }

    private Map<String, NumberedPerson> numbered(List<BroughtMember> members, OfficeId centre) {
        return families.numbered(
                members.stream()
                        .map(BroughtMember::idNumber)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                centre);
    }

    /** These people are of that household from now on. @param known null makes a new one */
    HouseholdId register(BroughtCase told, List<BroughtMember> members, HouseholdId known, OfficeId centre) {
        Map<String, NumberedPerson> numbered = numbered(members, centre);
        List<FamilyMember> there = known == null ? List.of() : families.members(known);
        return families.register(
                known,
                told.county(),
                told.said().get(CaseField.DISTRICT),
                centre,
                Sensitivity.ORDINARY,
                members.stream()
                        .map(one ->
                                person(one, one.idNumber() == null ? null : numbered.get(one.idNumber()), known, there))
                        .toList());
    }

    private static NewPerson person(
            BroughtMember one, NumberedPerson numbered, HouseholdId known, List<FamilyMember> there) {
        PersonId same = numbered != null
                ? numbered.in(known)
                : there.stream()
                        .filter(member -> isLike(one, member))
                        .map(FamilyMember::person)
                        .findFirst()
                        .orElse(null);
        return new NewPerson(same, one.name(), sex(one), one.bornOn(), one.idNumber(), one.role());
    }

    /** As told, or as the number of a citizen says: 1 a man, 2 a woman. */
    private static Sex sex(BroughtMember one) {
        Optional<IdNumber> number = one.sex() == Sex.UNKNOWN ? IdNumber.of(one.idNumber()) : Optional.empty();
        return number.filter(checked -> !checked.isOfAResident())
                .map(checked -> checked.value().charAt(1) == '1' ? Sex.MALE : Sex.FEMALE)
                .orElse(one.sex());
    }

    /** Of the same household, name and birth are enough; as the person of this request may read the name. */
    private static boolean isLike(BroughtMember one, FamilyMember member) {
        return one.name() != null
                && one.bornOn() != null
                && one.bornOn().equals(member.bornOn())
                && (one.name().equals(member.name())
                        || SensitiveKind.VICTIM.masked(one.name()).equals(member.name()));
    }

    /** Where it lives, as the platform says; kept with its head, or whoever stands first. */
    void lives(BroughtCase told, HouseholdId household) {
        String place = told.said().get(CaseField.PLACE);
        if (place != null) {
            families.members(household).stream()
                    .findFirst()
                    .ifPresent(head ->
                            families.lives(household, head.person(), told.said().get(CaseField.DISTRICT), place));
        }
    }
}
