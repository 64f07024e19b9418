package tw.anwang.registry.merge;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import tw.anwang.registry.Sex;
import tw.anwang.registry.person.PersonWords;

/** Words of a person as a merge remembers them. */
@Embeddable
public class StoredWords {
    private String name;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate bornOn;
    private boolean estimated;
    private LocalDate diedOn;

    protected StoredWords() {}

    StoredWords(PersonWords words) {
        name = words.name();
        sex = words.sex();
        bornOn = words.bornOn();
        estimated = words.estimated();
        diedOn = words.diedOn();
    }

    PersonWords words() {
        return new PersonWords(name, sex, bornOn, estimated, diedOn);
    }
}
