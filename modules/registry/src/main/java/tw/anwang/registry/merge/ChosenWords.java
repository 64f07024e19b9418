package tw.anwang.registry.merge;

import java.io.Serializable;
import java.util.Objects;
import tw.anwang.registry.person.PersonWords;

/** Which of two differing values stays; {@code true}: that of the record that is gone. */
public class ChosenWords implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean name;
    private boolean sex;
    private boolean born;
    private boolean died;

    /** What is known of one alone is chosen until somebody says otherwise. */
    static ChosenWords of(PersonWords kept, PersonWords gone) {
        ChosenWords chosen = new ChosenWords();
        chosen.name = kept.name() == null && gone.name() != null;
        chosen.sex = kept.sex() == tw.anwang.registry.Sex.UNKNOWN;
        chosen.born = kept.bornOn() == null && gone.bornOn() != null;
        chosen.died = kept.diedOn() == null && gone.diedOn() != null;
        return chosen;
    }

    PersonWords from(PersonWords kept, PersonWords gone) {
        return new PersonWords(
                (name ? gone : kept).name(),
                (sex ? gone : kept).sex(),
                (born ? gone : kept).bornOn(),
                (born ? gone : kept).estimated(),
                (died ? gone : kept).diedOn());
    }

    /** Whether there is anything to choose. */
    static boolean differ(Object kept, Object gone) {
        return !Objects.equals(kept, gone);
    }

    public boolean isName() {
        return name;
    }

    public void setName(boolean name) {
        this.name = name;
    }

    public boolean isSex() {
        return sex;
    }

    public void setSex(boolean sex) {
        this.sex = sex;
    }

    public boolean isBorn() {
        return born;
    }

    public void setBorn(boolean born) {
        this.born = born;
    }

    public boolean isDied() {
        return died;
    }

    public void setDied(boolean died) {
        this.died = died;
    }
}
