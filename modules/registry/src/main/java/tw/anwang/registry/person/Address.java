package tw.anwang.registry.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;

/** Where a person is registered, lives or gets letters. Protected: who lives where can be what somebody hides from. */
@Entity
@Table(name = "registry_address")
public class Address {
    private static final int ROOM = 200;

    /** What kind of address. */
    public enum Kind {
        /** 戶籍地. */
        REGISTERED,
        /** 居住地. */
        LIVING,
        /** 通訊地. */
        POST
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "household_id")
    private Long householdId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "district_code")
    private String districtCode;

    private String words;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    protected Address() {}

    /** @param household it is entered in, whose readers alone are told @param district code or null @param from null where nobody knows */
    public Address(PersonId person, HouseholdId household, Kind kind, String district, String words, LocalDate from) {
        if (words == null || words.isBlank()) {
            throw new RuleBroken("registry.address.empty");
        }
        if (words.strip().length() > ROOM) {
            throw new RuleBroken("registry.address.long", ROOM);
        }
        this.personId = person.value();
        this.householdId = household.value();
        this.kind = kind;
        this.districtCode = district == null || district.isBlank() ? null : district;
        this.words = words.strip();
        this.fromOn = from;
    }

    /** @throws RuleBroken {@code registry.address.endsBefore} for a day before it began */
    public void end(LocalDate day) {
        if (fromOn != null && day.isBefore(fromOn)) {
            throw new RuleBroken("registry.address.endsBefore", day, fromOn);
        }
        toOn = day;
    }
}
