package tw.anwang.intake.platform;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.report.NewReport;
import tw.anwang.intake.report.ReportHead;
import tw.anwang.intake.report.ReportWords;
import tw.anwang.intake.report.ToldReporter;

/**
 * A row as a report, or as a part of a case, or why it is neither.
 *
 * @param said what the platform says, by field, in our codes: what the next export is compared with
 * @param problem null where it can be taken over; then all others are there, of a case what it says and the person alone
 */
record JudgedRow(
        int position,
        String number,
        Map<FeedField, String> said,
        ReportHead head,
        ReportWords words,
        ToldPerson person,
        ToldReporter reporter,
        Problem problem) {
    /** {@code Json} looks for it in the class path at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    NewReport told() {
        return new NewReport(head, words, List.of(person), reporter);
    }

    static JudgedRow wrong(int position, String number, Problem why) {
        return new JudgedRow(position, number, Map.of(), null, null, null, null, why);
    }

    /** The number as those that are here are looked up by; null where none was read. */
    String alike() {
        return number == null ? null : ReportHead.alike(number);
    }

    /** @param before what stays of fields of which this row says nothing */
    String snapshot(Map<FeedField, String> before) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        Map<FeedField, String> all = new EnumMap<>(FeedField.class);
        all.putAll(before);
        all.putAll(said);
        all.forEach((field, words) -> {
            if (!field.name().startsWith("REPORTER_")) {
                json.add(field.name(), words);
            }
        });
        return json.build().toString();
    }

    /** The same for two rows that say the same; columns that nobody takes over make no difference. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            said.forEach((field, words) -> {
                digest.update((field.name() + '\u001F' + words + '\u001E').getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
