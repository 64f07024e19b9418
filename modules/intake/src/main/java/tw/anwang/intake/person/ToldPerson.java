package tw.anwang.intake.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;

/** A person as somebody told of them; little may be known. */
public record ToldPerson(
        String name, Sex sex, LocalDate bornOn, MemberRole role, boolean subject, String idNumber, String phone) {
    private static final int FIRST_YEAR = 1912;

    public ToldPerson {
        name = said(name);
        phone = said(phone);
        idNumber = said(idNumber) == null ? null : said(idNumber).toUpperCase(Locale.ROOT);
        sex = sex == null ? Sex.UNKNOWN : sex;
        role = role == null ? MemberRole.UNKNOWN : role;
    }

    private static String said(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Nothing was typed of this one. */
    public boolean isNobody() {
        boolean unnamed = name == null && idNumber == null && phone == null && bornOn == null;
        return unnamed && sex == Sex.UNKNOWN && role == MemberRole.UNKNOWN;
    }

    /** A birth that cannot be. */
    public Optional<RuleBroken> whyNot(LocalDate today) {
        if (bornOn != null && (bornOn.isAfter(today) || bornOn.getYear() < FIRST_YEAR)) {
            return Optional.of(new RuleBroken("intake.person.birth", name == null ? "—" : name));
        }
        return Optional.empty();
    }
}
