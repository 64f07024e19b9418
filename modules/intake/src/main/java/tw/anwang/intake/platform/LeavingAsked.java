package tw.anwang.intake.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.intake.report.ReportFilter;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;

/**
 * What somebody asked to leave for a platform, as it was typed; nulls are empty words.
 *
 * @param platform a name of {@link Platform}
 * @param from received on that day or later, empty for all
 * @param to received on that day or before, empty for all
 * @param why the purpose
 */
record LeavingAsked(String platform, String from, String to, String why) {
    /** Signs that the words about the purpose have at least [assumed], as where a field is revealed. */
    private static final int WORDS = 5;

    static LeavingAsked of(UnaryOperator<String> typed) {
        return new LeavingAsked(
                word(typed.apply("platform")),
                word(typed.apply("from")),
                word(typed.apply("to")),
                word(typed.apply("why")));
    }

    private static String word(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A day that cannot be read would take everything by mistake. */
    Optional<RuleBroken> whyNot() {
        if (known().isEmpty()) {
            return Optional.of(new RuleBroken("intake.platform.whichPlatform"));
        }
        return Stream.of(from, to)
                .filter(day -> !day.isEmpty() && RocDate.parse(day).isEmpty())
                .map(day -> new RuleBroken("intake.platform.out.noDay", day))
                .findFirst()
                .or(() -> whyNot(why));
    }

    static Optional<RuleBroken> whyNot(String purpose) {
        return purpose == null
                        || purpose.strip().codePointCount(0, purpose.strip().length()) < WORDS
                ? Optional.of(new RuleBroken("intake.platform.noPurpose", WORDS))
                : Optional.empty();
    }

    private Optional<Platform> known() {
        return Stream.of(Platform.values())
                .filter(one -> one.name().equals(platform))
                .findFirst();
    }

    /** @throws RuleBroken for an unknown one */
    Platform target() {
        return known().orElseThrow(() -> new RuleBroken("intake.platform.whichPlatform"));
    }

    ReportFilter filter() {
        return new ReportFilter(
                null,
                null,
                null,
                RocDate.parse(from).orElse(null),
                RocDate.parse(to).orElse(null));
    }

    /** As the end of the address of the page where it was typed. */
    String written() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("platform", platform);
        typed.put("from", from);
        typed.put("to", to);
        typed.put("why", why);
        return typed.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
