package tw.anwang.intake.report;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** A day and an hour as people type them: {@code 115/11/26 14:30}, {@code 1151126 1430}, full width alike; as systems write it,
 * {@code 2026-11-26T14:30:05}, too. */
public final class TypedMoment {
    private static final Pattern FORM =
            Pattern.compile("(.+?)(?:\\s+|T)(\\d{1,2})[:時]?(\\d{2})(?:分|:\\d{2}(?:\\.\\d+)?)?");

    private TypedMoment() {}

    /** @return null for an empty field; @throws RuleBroken {@code intake.report.badMoment} for what is none */
    public static Instant of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher form =
                FORM.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (form.matches()) {
            LocalDate day = RocDate.parse(form.group(1)).orElse(null);
            int hour = Integer.parseInt(form.group(2));
            int minute = Integer.parseInt(form.group(3));
            if (day != null && hour < 24 && minute < 60) {
                return Taipei.at(day.atTime(LocalTime.of(hour, minute)));
            }
        }
        throw new RuleBroken("intake.report.badMoment", typed.strip());
    }
}
