package tw.anwang.intake.decider;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.People.Person;
import tw.anwang.kernel.UtcInstant;

/** 裁定人: who of the deciding office decides, and who does while that person is away. */
@Entity
@Table(name = "intake_named_decider")
public class NamedDecider {
    public static final String KIND = "intake.decider";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "office_id")
    private long officeId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "deputy_id")
    private Long deputyId;

    @Column(name = "deputy_name")
    private String deputyName;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "named_by")
    private long namedBy;

    @Column(name = "named_by_name")
    private String namedByName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "named_at")
    private Instant namedAt;

    @Version
    private int version;

    protected NamedDecider() {}

    /** @param deputy null for none */
    NamedDecider(String county, Person person, Person deputy, NewDecider told, Actor by, Instant at) {
        countyCode = county;
        officeId = person.office().value();
        accountId = person.id().value();
        accountName = person.name();
        deputyId = deputy == null ? null : deputy.id().value();
        deputyName = deputy == null ? null : deputy.name();
        validFrom = told.from();
        validTo = told.to();
        namedBy = by.id().value();
        namedByName = by.name();
        namedAt = at;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean begins(LocalDate after) {
        return validFrom.isAfter(after);
    }

    /** Both would decide on some day. */
    boolean meets(NewDecider told) {
        boolean before = validTo != null && validTo.isBefore(told.from());
        boolean after = told.to() != null && validFrom.isAfter(told.to());
        return !before && !after;
    }

    void endOn(LocalDate day) {
        validTo = day;
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    List<AccountId> people() {
        return Stream.of(accountId, deputyId)
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .toList();
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String named() {
        return deputyName == null ? accountName : accountName + "、" + deputyName;
    }

    DeciderRow asRecord(LocalDate today) {
        return new DeciderRow(
                id, version, accountName, deputyName, validFrom, validTo, namedByName, namedAt, holdsOn(today), today);
    }
}
