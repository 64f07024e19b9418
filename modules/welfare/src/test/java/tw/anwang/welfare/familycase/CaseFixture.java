package tw.anwang.welfare.familycase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.Scope;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.AcceptedReport;
import tw.anwang.intake.CaseOpening;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.clock.Clocks;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Two centres with their people, and cases as they arrive there. */
public final class CaseFixture {
    public static final String COUNTY = "6400000000";
    public static final OfficeId SANMIN = new OfficeId(10221);
    public static final OfficeId FENGSHAN = new OfficeId(10223);
    private static final AtomicLong REPORTS = new AtomicLong(700_000);

    private CaseFixture() {}

    /** A case that waits for its worker, without a database. */
    public static FamilyCase waiting(OfficeId centre) {
        Instant known = Taipei.at(LocalDate.of(2026, 3, 2).atTime(9, 0));
        return new FamilyCase(report(1, centre, new HouseholdId(1), known), COUNTY, "F-115-00001", known);
    }

    /** The same, given to somebody. */
    public static FamilyCase assigned(OfficeId centre, long worker) {
        FamilyCase given = waiting(centre);
        given.entrust(person(worker), supervisor(1, centre), LocalDate.of(2026, 3, 3));
        return given;
    }

    public static Person person(long account) {
        return new Person(new AccountId(account), "w" + account, "社工" + account, SANMIN);
    }

    public static Actor worker(long account, OfficeId centre) {
        return actor(account, centre, Set.of("welfare.read", "welfare.work"));
    }

    public static Actor supervisor(long account, OfficeId centre) {
        return actor(account, centre, Set.of("welfare.read", "welfare.work", "welfare.supervise"));
    }

    private static Actor actor(long account, OfficeId office, Set<String> rights) {
        return new Actor(
                new AccountId(account), "測試", office, rights, Scope.ofOffices(Set.of(office.value()), account));
    }

    private static AcceptedReport report(long id, OfficeId centre, HouseholdId household, Instant known) {
        return new AcceptedReport(
                new ReportId(id),
                "R-115-" + id,
                ReportKind.VULNERABLE_FAMILY,
                COUNTY,
                null,
                centre,
                household,
                null,
                known);
    }

    public static AccountId worker(ModuleContainer container, OfficeId centre) throws Exception {
        return new AccountId(TestAccount.called("社工").with("socialWorker").in(container.database(), centre.value()));
    }

    public static AccountId supervisor(ModuleContainer container, OfficeId centre) throws Exception {
        return new AccountId(
                TestAccount.called("督導").with("socialWorkSupervisor").in(container.database(), centre.value()));
    }

    /** Another report on that family, with its clocks, as the centre is about to accept it. */
    public static AcceptedReport again(ModuleContainer container, HouseholdId household, OfficeId centre, Instant known)
            throws Exception {
        long report = REPORTS.incrementAndGet();
        return container.inTransaction(() -> {
            container.get(Clocks.class).start(report, ReportKind.VULNERABLE_FAMILY, false, known);
            return report(report, centre, household, known);
        });
    }

    /** A report of a mother with her child that the centre accepts now, as whoever acts. @return id of its case */
    public static long accepted(ModuleContainer container, OfficeId centre, Instant known) throws Exception {
        return accepted(container, centre, known, "陳測試");
    }

    /** The same; the head of the family is called like that. */
    public static long accepted(ModuleContainer container, OfficeId centre, Instant known, String called)
            throws Exception {
        long report = REPORTS.incrementAndGet();
        return container.inTransaction(() -> {
            HouseholdId household = container
                    .get(Families.class)
                    .register(
                            null,
                            COUNTY,
                            null,
                            centre,
                            Sensitivity.ORDINARY,
                            List.of(
                                    new NewPerson(null, called, Sex.FEMALE, null, null, MemberRole.HEAD),
                                    new NewPerson(null, called + "子", Sex.MALE, null, null, MemberRole.CHILD)));
            container.get(Clocks.class).start(report, ReportKind.VULNERABLE_FAMILY, false, known);
            return container
                    .get(CaseOpening.class)
                    .open(report(report, centre, household, known))
                    .id();
        });
    }
}
