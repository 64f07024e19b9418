package tw.anwang.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.kernel.RuleBroken;

/**
 * An office lives from its first day to its last. It may change its name and stays itself; when it ends, others go on
 * with its work ({@link Succession}). Only the verbs here change it.
 */
@Entity
@Table(name = "directory_office")
class Office {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "county_code")
    private String countyCode;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    private OfficeKind kind;

    @ElementCollection
    @CollectionTable(name = "directory_remit", joinColumns = @JoinColumn(name = "office_id"))
    @Column(name = "remit")
    @Enumerated(EnumType.STRING)
    private Set<Remit> remits = new HashSet<>();

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private int version;

    protected Office() {}

    Office(NewOffice wanted, String countyCode) {
        if (wanted.kind() == null) {
            throw new RuleBroken("directory.office.kindMissing");
        }
        this.parentId = wanted.parent() == null ? null : wanted.parent().value();
        this.countyCode = countyCode;
        this.kind = wanted.kind();
        this.validFrom = wanted.from();
        correct(wanted.name(), wanted.shortName(), wanted.remits());
    }

    OfficeId officeId() {
        return new OfficeId(id);
    }

    String name() {
        return name;
    }

    /** Puts right what was wrong from the start; the wrong name is not kept. */
    final void correct(String name, String shortName, Set<Remit> remits) {
        if (name == null || name.isBlank()) {
            throw new RuleBroken("directory.office.nameMissing");
        }
        this.name = name.strip();
        this.shortName = shortName == null || shortName.isBlank() ? this.name : shortName.strip();
        this.remits.retainAll(remits);
        this.remits.addAll(remits);
    }

    /** From that day it is called otherwise. @return its former name, official until the day before */
    Alias rename(String newName, String newShortName, LocalDate from, LocalDate today) {
        if (from == null) {
            throw new RuleBroken("directory.office.renameDayMissing");
        }
        if (from.isAfter(today)) {
            throw new RuleBroken("directory.office.renameAhead", from);
        }
        if (validFrom != null && !from.isAfter(validFrom)) {
            throw new RuleBroken("directory.office.renamedBeforeItOpens", name, validFrom);
        }
        if (validTo != null && from.isAfter(validTo)) {
            throw new RuleBroken("directory.office.renameClosed", name, validTo);
        }
        Alias former = Alias.former(id, name, from.minusDays(1));
        correct(newName, newShortName, Set.copyOf(remits));
        return former;
    }

    Optional<RuleBroken> whyNotClose() {
        return validTo == null
                ? Optional.empty()
                : Optional.of(new RuleBroken("directory.office.closed", name, validTo));
    }

    void close(LocalDate lastDay) {
        whyNotClose().ifPresent(RuleBroken::refuse);
        if (lastDay == null) {
            throw new RuleBroken("directory.office.lastDayMissing");
        }
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            throw new RuleBroken("directory.office.closesBeforeItOpens", name, validFrom);
        }
        validTo = lastDay;
    }

    boolean livesOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    Office atVersion(int read) {
        if (version != read) {
            throw new OptimisticLockException(this);
        }
        return this;
    }

    String countyCode() {
        return countyCode;
    }

    OfficeDetails details(List<OfficeDetails.OtherName> otherNames, List<ContactWindow> windows) {
        Set<Remit> copy = remits.isEmpty() ? EnumSet.noneOf(Remit.class) : EnumSet.copyOf(remits);
        return new OfficeDetails(
                new OfficeRef(officeId(), name, shortName, countyCode),
                parentId == null ? null : new OfficeId(parentId),
                kind,
                copy,
                validFrom,
                validTo,
                version,
                otherNames,
                windows);
    }
}
