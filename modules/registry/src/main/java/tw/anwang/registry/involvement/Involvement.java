package tw.anwang.registry.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.NewInvolvement;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.registry.ServingOffice;

/** One office serves a household, or one person in it, from a day on. */
@Entity
@Table(name = "registry_involvement")
public class Involvement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_system")
    private ServiceSystem system;

    @Column(name = "office_id")
    private long officeId;

    @Column(name = "account_id")
    private Long accountId;

    private boolean leads;

    @Column(name = "began_on")
    private LocalDate beganOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity = Sensitivity.ORDINARY;

    @Column(name = "record_kind")
    private String recordKind;

    @Column(name = "record_id")
    private Long recordId;

    @Version
    private int version;

    protected Involvement() {}

    public Involvement(NewInvolvement begun) {
        householdId = begun.household().value();
        personId = begun.person() == null ? null : begun.person().value();
        system = begun.system();
        officeId = begun.office().value();
        leads = begun.leads();
        beganOn = begun.from();
        sensitivity = begun.sensitivity();
        recordKind = begun.recordKind();
        recordId = begun.recordId();
        entrust(begun.worker());
    }

    /** @param worker null: nobody, until somebody is assigned */
    public void entrust(AccountId worker) {
        accountId = worker == null ? null : worker.value();
    }

    /** @throws RuleBroken {@code registry.involvement.endsBefore} for a day before it began */
    public void end(LocalDate lastDay) {
        if (lastDay.isBefore(beganOn)) {
            throw new RuleBroken("registry.involvement.endsBefore", lastDay, beganOn);
        }
        endedOn = lastDay;
    }

    public long id() {
        return id;
    }

    public ServingOffice asRecord() {
        return new ServingOffice(
                id,
                new HouseholdId(householdId),
                personId == null ? null : new PersonId(personId),
                system,
                new OfficeId(officeId),
                accountId == null ? null : new AccountId(accountId),
                leads,
                beganOn,
                endedOn,
                recordKind,
                recordId,
                sensitivity);
    }
}
