package tw.anwang.registry.kin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;

/** The row behind a {@link KinLine}, as it is stored. It is not changed: what was wrong is removed and entered anew. */
@Entity
@Table(name = "registry_kin")
public class Kin {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "other_id")
    private long otherId;

    @Enumerated(EnumType.STRING)
    private KinKind kind;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Column(name = "household_id")
    private Long householdId;

    protected Kin() {}

    /** @param household it is entered in, whose readers alone are told */
    Kin(KinLine told, HouseholdId household) {
        householdId = household.value();
        KinLine line = told.asStored();
        personId = line.person().value();
        otherId = line.other().value();
        kind = line.kind();
        fromDay = line.from();
        toDay = line.to();
    }

    KinLine line() {
        return new KinLine(id, new PersonId(personId), kind, new PersonId(otherId), fromDay, toDay);
    }
}
