package tw.anwang.registry;

import java.time.LocalDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.person.PersonWords;

/**
 * A person as somebody told of it; only the role is always known, if only as unknown.
 *
 * @param known the person that somebody recognised, or null: then a new one is made
 * @param bornOn null where nobody knows
 * @param idNumber 身分證統一編號 or 統一證號, or null
 */
public record NewPerson(PersonId known, String name, Sex sex, LocalDate bornOn, String idNumber, MemberRole role) {
    public NewPerson {
        name = name == null || name.isBlank() ? null : name.strip();
        idNumber =
                idNumber == null || idNumber.isBlank() ? null : idNumber.strip().toUpperCase(java.util.Locale.ROOT);
    }

    /** @throws RuleBroken {@code registry.person.bornInFuture} or {@code registry.person.bornTooEarly} */
    void check(LocalDate today) {
        new PersonWords(name, sex, bornOn, false, null).check(today);
    }
}
