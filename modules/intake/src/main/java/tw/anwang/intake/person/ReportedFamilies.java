package tw.anwang.intake.person;

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
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.Reports;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.NewPerson;

/** The people of a report become a household of the registry at its first dispatch: typed once, known from then on. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReportedFamilies {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    Families families;

    /**
     * The household of the report, seen by the office from now on.
     *
     * @param known that the screening chose; null makes a new one
     */
    public HouseholdId registered(Report report, OfficeId office, HouseholdId known) {
        HouseholdId household = report.household() == null ? register(report, known) : report.household();
        families.admit(household, office);
        return household;
    }

    /** The office sent it back: it keeps the family only where another report of it lies there, or its own service. */
    public void release(Report report, OfficeId office) {
        boolean another = !em.createQuery(
                        "select r.id from Report r where r.householdId = :household and r.officeId = :office"
                                + " and r.id <> :id",
                        Long.class)
                .setParameter("household", report.household().value())
                .setParameter("office", office.value())
                .setParameter("id", report.id())
                .getResultList()
                .isEmpty();
        if (!another) {
            families.release(report.household(), office);
        }
    }

    public void admit(Report report, OfficeId office) {
        families.admit(report.household(), office);
    }

    /** Who was added to the report is of its household from now on. */
    public void joined(Report report) {
        if (report.household() != null) {
            register(report, report.household());
        }
    }

    /** It is kept otherwise than before: a household of its own, which only its parties see. */
    public void apart(Report report) {
        if (report.household() != null) {
            if (report.office() != null) {
                release(report, report.office());
            }
            report.isOf(register(report, null));
            if (report.office() != null) {
                admit(report, report.office());
            }
        }
    }

    private HouseholdId register(Report report, HouseholdId known) {
        List<ReportedPerson> people = reports.people(report.id());
        HouseholdId household = families.register(
                known,
                report.countyCode(),
                report.words().districtCode(),
                report.window(),
                report.sensitivity(),
                people.stream().map(this::told).toList());
        recognise(people, families.members(household));
        return household;
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
