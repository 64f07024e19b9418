package tw.anwang.intake.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.intake.person.ReportedDetails;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** Corrects the people of a report. Whom it is about stays in it; number and telephone stay where nothing was typed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CorrectedPeople {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    /** @param named whether who corrects sees names: else they stay. @return what says something else now */
    List<Change> correct(Report report, List<Corrected.Person> people, boolean named) {
        people.forEach(one -> one.told().whyNot(Taipei.today(clock)).ifPresent(RuleBroken::refuse));
        List<Change> changes = new ArrayList<>();
        List<ReportedPerson> there = reports.people(report.id());
        int number = 0;
        for (ReportedPerson person : there) {
            int about = ++number;
            people.stream()
                    .filter(one -> person.id().equals(one.id()))
                    .findFirst()
                    .ifPresent(one -> changes.addAll(corrected(person, about, one, named)));
        }
        for (Corrected.Person one : people) {
            if (one.id() == null && !one.told().isNobody()) {
                changes.addAll(added(report.id(), ++number, one.told()));
            }
        }
        em.flush();
        return changes;
    }

    private List<Change> corrected(ReportedPerson person, int about, Corrected.Person to, boolean named) {
        ReportedDetails details = em.find(ReportedDetails.class, person.id());
        Saying before = Saying.of(person, details);
        if (to.gone()) {
            if (person.isSubject()) {
                throw new RuleBroken("intake.correction.subject");
            }
            if (details != null) {
                em.remove(details);
            }
            em.remove(person);
            return before.changes(about, Saying.NOTHING);
        }
        person.correct(to.told(), named);
        if (details != null) {
            details.correct(to.told());
        } else if (to.told().idNumber() != null || to.told().phone() != null) {
            details = new ReportedDetails(person.id(), to.told());
            em.persist(details);
        }
        return before.changes(about, Saying.of(person, details));
    }

    private List<Change> added(long report, int number, ToldPerson told) {
        ReportedPerson person = new ReportedPerson(report, number - 1, told);
        em.persist(person);
        em.flush();
        ReportedDetails details = new ReportedDetails(person.id(), told);
        em.persist(details);
        return Saying.NOTHING.changes(number, Saying.of(person, details));
    }

    /** What a report says of one person, in words. */
    private record Saying(String name, String sex, String bornOn, String role, String idNumber, String phone) {
        private static final Saying NOTHING = new Saying(null, null, null, null, null, null);

        static Saying of(ReportedPerson person, ReportedDetails details) {
            return new Saying(
                    person.name(),
                    Sentences.of("registry", person.sex().getLabelKey(), Locale.TAIWAN),
                    person.bornOn() == null ? null : RocDate.format(person.bornOn()),
                    Sentences.of("registry", person.role().getLabelKey(), Locale.TAIWAN),
                    details == null ? null : details.idNumber(),
                    details == null ? null : details.phone());
        }

        List<Change> changes(int about, Saying now) {
            return List.of(
                    new Change("person.name", about, SensitiveKind.VICTIM, name, now.name),
                    new Change("person.sex", about, null, sex, now.sex),
                    new Change("person.bornOn", about, null, bornOn, now.bornOn),
                    new Change("person.role", about, null, role, now.role),
                    new Change("person.idNumber", about, SensitiveKind.ID_NUMBER, idNumber, now.idNumber),
                    new Change("person.phone", about, SensitiveKind.PHONE, phone, now.phone));
        }
    }
}
