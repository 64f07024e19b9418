package tw.anwang.intake.report;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RuleBroken;

/**
 * What a report is and when somebody knew: none of it changes, for the clocks are reckoned from it.
 *
 * @param knownAt when the reporter knew, or null
 * @param receivedAt when the county knew
 * @param sourceSystem null: this system
 * @param sourceNumber its number there, or null
 */
public record ReportHead(
        ReportKind kind,
        String county,
        Instant knownAt,
        Instant receivedAt,
        boolean urgent,
        String urgentWhy,
        String sourceSystem,
        String sourceNumber) {
    /** 來源系統 of what is entered here. */
    static final String HERE = "本系統";

    static final int WHY = 300;
    private static final int SYSTEM = 40;
    private static final int NUMBER = 60;

    public ReportHead {
        urgentWhy = TextLength.atMost(WHY, urgentWhy);
        sourceSystem = TextLength.atMost(SYSTEM, sourceSystem);
        sourceNumber = TextLength.atMost(NUMBER, sourceNumber);
        sourceSystem = sourceSystem == null ? HERE : sourceSystem;
    }

    /** The same for two numbers that the database takes for one: it looks at neither case, accents nor width. */
    public static String alike(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .strip();
    }

    /** Why there can be no such report. */
    public Optional<RuleBroken> whyNot(Instant now) {
        if (kind == null) {
            return broken("noKind");
        }
        if (county == null || county.isBlank()) {
            return broken("noCounty");
        }
        if (receivedAt == null) {
            return broken("noReceived");
        }
        if (receivedAt.isAfter(now)) {
            return broken("receivedLater");
        }
        if (knownAt != null && knownAt.isAfter(receivedAt)) {
            return broken("knownLater");
        }
        if (!HERE.equals(sourceSystem) && sourceNumber == null) {
            return broken("noSourceNumber");
        }
        return urgent && urgentWhy == null ? broken("noUrgentWhy") : Optional.empty();
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("intake.report." + rule));
    }
}
