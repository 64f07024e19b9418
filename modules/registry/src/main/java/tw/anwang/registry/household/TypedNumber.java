package tw.anwang.registry.household;

import java.util.Optional;
import tw.anwang.identity.IdNumber;
import tw.anwang.kernel.RuleBroken;

/**
 * A number to be added to a person, as typed.
 *
 * @param value null: none is added
 * @param reason why it is kept though its check digit is wrong or it has none; null: it has to be right
 */
public record TypedNumber(String value, String reason) {
    public static final TypedNumber NONE = new TypedNumber(null, null);
    private static final int ROOM = 40;
    private static final int REASON_ROOM = 200;

    public TypedNumber {
        value = value == null || value.isBlank() ? null : value.strip();
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** The number, where its check digit is right. */
    Optional<IdNumber> checked() {
        return IdNumber.of(value);
    }

    /** @throws RuleBroken for a wrong number without a reason to keep it */
    void check() {
        if (value == null) {
            return;
        }
        if (checked().isEmpty() && reason == null) {
            throw new RuleBroken("registry.identifier.wrong");
        }
        if (value.length() > ROOM) {
            throw new RuleBroken("registry.identifier.long", ROOM);
        }
        if (reason != null && reason.length() > REASON_ROOM) {
            throw new RuleBroken("registry.identifier.longReason", REASON_ROOM);
        }
    }
}
