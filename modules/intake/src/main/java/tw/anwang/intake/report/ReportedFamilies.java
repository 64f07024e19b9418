package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.NewPerson;

/** The people of a report become a household of the registry at its first dispatch: typed once, known from then on. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReportedFamilies {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    Families families;

    @Inject
    Likeness likeness;

    /** The household of the report, seen by the office from now on. */
    HouseholdId registered(Report report, OfficeId office) {
        HouseholdId household = report.household() == null ? register(report) : report.household();
        families.admit(household, office);
        return household;
    }

    void admit(Report report, OfficeId office) {
        families.admit(report.household(), office);
    }

    private HouseholdId register(Report report) {
        List<ReportedPerson> people = reports.people(report.id());
        HouseholdId household = families.register(
                known(report, people),
                report.countyCode(),
                report.words().districtCode(),
                report.window(),
                report.sensitivity(),
                people.stream().map(this::told).toList());
        recognise(people, families.members(household));
        return household;
    }

    /** The household of the newest report one of whose people somebody recognised; null: a new one. */
    private HouseholdId known(Report report, List<ReportedPerson> people) {
        List<Long> same = people.stream()
                .map(ReportedPerson::person)
                .filter(Objects::nonNull)
                .map(person -> person.value())
                .toList();
        List<HouseholdId> households = Likeness.households(likeness.of(report.id()).stream()
                .filter(alike -> same.contains(alike.person()))
                .toList());
        return households.isEmpty() ? null : households.get(0);
    }

    private NewPerson told(ReportedPerson person) {
        ReportedDetails details = em.find(ReportedDetails.class, person.id());
        return new NewPerson(
                person.person(),
                person.name(),
                person.sex(),
                person.bornOn(),
                details == null ? null : details.idNumber(),
                person.role());
    }

    /** Who is who: the registry answers with its members as this person may read them. */
    private static void recognise(List<ReportedPerson> people, List<FamilyMember> members) {
        List<FamilyMember> left = new ArrayList<>(members);
        for (ReportedPerson person : people) {
            left.stream()
                    .filter(member -> person.person() == null
                            ? isLike(person, member)
                            : member.person().equals(person.person()))
                    .findFirst()
                    .ifPresent(member -> {
                        left.remove(member);
                        person.recognise(member.person());
                    });
        }
    }

    private static boolean isLike(ReportedPerson person, FamilyMember member) {
        boolean named = Objects.equals(person.name(), member.name())
                || Objects.equals(SensitiveKind.VICTIM.masked(person.name()), member.name());
        return named
                && Objects.equals(person.bornOn(), member.bornOn())
                && person.sex() == member.sex()
                && person.role() == member.role();
    }
}
