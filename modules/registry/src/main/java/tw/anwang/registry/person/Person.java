package tw.anwang.registry.person;

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
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;

/** A person as far as is known. Numbers, addresses and health are entities of their own that this one never loads. */
@Entity
@Table(name = "registry_person")
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Sex sex = Sex.UNKNOWN;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "birth_estimated")
    private boolean birthEstimated;

    @Column(name = "died_on")
    private LocalDate diedOn;

    @Column(name = "gone_into")
    private Long goneInto;

    @Version
    private int version;

    protected Person() {}

    public Person(NewPerson told) {
        name = told.name();
        sex = told.sex() == null ? Sex.UNKNOWN : told.sex();
        bornOn = told.bornOn();
    }

    /** A person of whom only these words are known. */
    public Person(PersonWords words) {
        correct(words);
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public PersonWords words() {
        return new PersonWords(name, sex, bornOn, birthEstimated, diedOn);
    }

    /** Other words; they have been checked. */
    public void correct(PersonWords words) {
        name = words.name();
        sex = words.sex();
        bornOn = words.bornOn();
        birthEstimated = words.estimated();
        diedOn = words.diedOn();
    }

    /** The one that this record became one with (歸戶), or null. */
    public PersonId goneInto() {
        return goneInto == null ? null : new PersonId(goneInto);
    }

    /** Is the same as that one, under whose id everything is kept from now on. @param kept null: it was another after all */
    public void goInto(PersonId kept) {
        goneInto = kept == null ? null : kept.value();
    }

    public int version() {
        return version;
    }
}
