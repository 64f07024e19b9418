package tw.anwang.welfare.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody in the family of a case; only for queries. */
@Entity
@Table(name = "welfare_counted_member")
class CountedMember {
    @Id
    private Long id;

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    private String name;

    @Column(name = "born_on")
    private LocalDate bornOn;

    protected CountedMember() {}
}
