package tw.anwang.identity.application;

import java.util.Objects;
import java.util.stream.Stream;
import tw.anwang.kernel.MailAddress;
import tw.anwang.kernel.RuleBroken;

/**
 * What somebody asks for.
 *
 * @param office its name, as typed
 * @param staffNumber or e-mail: one of them tells the person apart
 */
public record NewApplication(String name, String office, String staffNumber, String email, String role, String reason) {
    private static final int ROOM = 60;
    private static final int REASON_ROOM = 500;

    public NewApplication {
        name = stripped(name);
        office = stripped(office);
        staffNumber = stripped(staffNumber);
        email = MailAddress.read(email, "identity.account.email").orElse(null);
        reason = stripped(reason);
        if (Stream.of(name, office, role, reason).anyMatch(Objects::isNull)) {
            throw new RuleBroken("identity.application.incomplete");
        }
        if (staffNumber == null && email == null) {
            throw new RuleBroken("identity.application.noContact");
        }
        boolean fits = name.length() <= ROOM
                && (staffNumber == null || staffNumber.length() <= ROOM)
                && reason.length() <= REASON_ROOM;
        if (!fits) {
            throw new RuleBroken("identity.application.tooLong", ROOM, REASON_ROOM);
        }
    }

    private static String stripped(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
