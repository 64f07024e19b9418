package tw.anwang.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/** Another name of an office: a short form, or its official name until {@code validTo}. */
@Entity
@Table(name = "directory_alias")
class Alias {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "office_id")
    private long officeId;

    private String name;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Alias() {}

    private Alias(long officeId, String name, LocalDate validTo) {
        this.officeId = officeId;
        this.name = name;
        this.validTo = validTo;
    }

    static Alias former(long officeId, String name, LocalDate lastDay) {
        return new Alias(officeId, name, lastDay);
    }

    static Alias shortForm(OfficeId office, String name) {
        return new Alias(office.value(), name.strip(), null);
    }

    /** A former official name is history: papers of its time are read by it. */
    Optional<RuleBroken> whyNotRemove() {
        return validTo == null
                ? Optional.empty()
                : Optional.of(new RuleBroken("directory.alias.former", name, validTo));
    }

    long officeId() {
        return officeId;
    }

    String name() {
        return name;
    }

    LocalDate validTo() {
        return validTo;
    }
}
