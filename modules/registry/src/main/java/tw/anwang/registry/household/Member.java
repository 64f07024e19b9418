package tw.anwang.registry.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.PersonId;

/** That a person belongs to a household, from a day on. */
@Entity
@Table(name = "registry_member")
public class Member {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected Member() {}

    Member(long household, PersonId person, MemberRole role, LocalDate joinedOn) {
        this.householdId = household;
        this.personId = person.value();
        this.role = role == null ? MemberRole.UNKNOWN : role;
        this.joinedOn = joinedOn;
    }

    public long id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    long household() {
        return householdId;
    }

    MemberRole role() {
        return role;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    Place place() {
        return new Place(role, joinedOn, leftOn);
    }

    /** Another place in the household, or other days; they have been checked. */
    void place(Place place) {
        role = place.role();
        joinedOn = place.joinedOn();
        leftOn = place.leftOn();
    }

    /** No longer than to that day. */
    void endBy(LocalDate day) {
        place(place().endingBy(day));
    }
}
