package tw.anwang.registry.person;

import java.time.LocalDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.Sex;

/**
 * What is known of a person; every part may be unknown.
 *
 * @param bornOn null where nobody knows
 * @param estimated whether the birth is estimated
 * @param diedOn null while the person lives, as far as is known
 */
public record PersonWords(String name, Sex sex, LocalDate bornOn, boolean estimated, LocalDate diedOn) {
    private static final int NAME_ROOM = 100;

    /** 民國元年: births before it are taken for a slip of the pen. */
    private static final int FIRST_YEAR = 1912;

    public PersonWords {
        name = name == null || name.isBlank() ? null : name.strip();
        sex = sex == null ? Sex.UNKNOWN : sex;
        estimated = estimated && bornOn != null;
    }

    /** @throws RuleBroken where it cannot be so */
    public void check(LocalDate today) {
        if (name != null && name.length() > NAME_ROOM) {
            throw new RuleBroken("registry.person.longName", NAME_ROOM);
        }
        if (bornOn != null && bornOn.isAfter(today)) {
            throw new RuleBroken("registry.person.bornInFuture", bornOn);
        }
        if (bornOn != null && bornOn.getYear() < FIRST_YEAR) {
            throw new RuleBroken("registry.person.bornTooEarly", bornOn.toString());
        }
        if (diedOn != null && diedOn.isAfter(today)) {
            throw new RuleBroken("registry.person.diedInFuture", diedOn);
        }
        if (diedOn != null && bornOn != null && diedOn.isBefore(bornOn)) {
            throw new RuleBroken("registry.person.diedBeforeBorn", diedOn, bornOn);
        }
    }
}
