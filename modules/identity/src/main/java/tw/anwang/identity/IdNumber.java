package tw.anwang.identity;

import java.util.Locale;
import java.util.Optional;

/**
 * A 身分證統一編號, or a 統一證號 of a resident in the form of since 110 or the older one with two letters, whose check
 * digit is right; what is not one cannot be made into one.
 */
public final class IdNumber {
    private final String value;

    private IdNumber(String value) {
        this.value = value;
    }

    /** As somebody typed it: full width, small letters, blanks. Empty where form or check digit are wrong. */
    public static Optional<IdNumber> of(String typed) {
        String plain = typed == null
                ? ""
                : SensitiveText.halfWidth(typed).replaceAll("[\\s\u3000-]", "").toUpperCase(Locale.ROOT);
        return SensitiveText.ID_NUMBER.matcher(plain).matches() && SensitiveText.isChecked(plain)
                ? Optional.of(new IdNumber(plain))
                : Optional.empty();
    }

    /** In half width and capitals, such as {@code A123456789}. */
    public String value() {
        return value;
    }

    /** Whether it is a 統一證號: its second sign is a letter, or 8 or 9. */
    public boolean isOfAResident() {
        char second = value.charAt(1);
        return second != '1' && second != '2';
    }

    /** Never the number itself: what is written into logs names nobody. */
    @Override
    public String toString() {
        return SensitiveKind.ID_NUMBER.masked(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdNumber number && number.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
