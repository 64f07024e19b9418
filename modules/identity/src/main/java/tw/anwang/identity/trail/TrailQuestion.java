package tw.anwang.identity.trail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import tw.anwang.identity.signin.AddressForm;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;

/** Reads what an address or a form asks of the trail. */
final class TrailQuestion {
    /** Days shown where none is named. */
    private static final int DAYS = 7;

    /** Days that may be looked through at once where no person, record or grant is named. */
    private static final int MOST_DAYS = 92;

    private final Map<String, String> typed;
    private final LocalDate today;

    TrailQuestion(Map<String, String> typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /** @throws RuleBroken where a day or number cannot be read, a number has no kind, or too much is asked */
    TrailFilter filter() {
        LocalDate to = day("to").orElse(today);
        LocalDate from = day("from").orElse(to.minusDays(DAYS - 1L));
        TrailFilter filter = new TrailFilter(
                new Period(from, to),
                word("person").orElse(null),
                Arrays.stream(ActGroup.values())
                        .filter(group ->
                                word("group").filter(group.name()::equals).isPresent())
                        .findFirst()
                        .orElse(null),
                word("kind").orElse(null),
                number("record").orElse(null),
                word("source").map(AddressForm::kept).orElse(null),
                word("grant").orElse(null),
                word("words").orElse(null));
        if (filter.record() != null && filter.kind() == null) {
            throw new RuleBroken("identity.trail.whichKind");
        }
        boolean narrow = filter.person() != null || filter.record() != null || filter.grant() != null;
        if (!narrow && ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new RuleBroken("identity.trail.tooMuch", MOST_DAYS);
        }
        return filter;
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(typed.get(name)).map(String::strip).filter(words -> !words.isEmpty());
    }

    private Optional<LocalDate> day(String name) {
        return word(name)
                .map(words -> RocDate.parse(words).orElseThrow(() -> new RuleBroken("identity.trail.noDay", words)));
    }

    private Optional<Long> number(String name) {
        return word(name).map(words -> {
            if (!words.matches("\\d{1,18}")) {
                throw new RuleBroken("identity.trail.noNumber", words);
            }
            return Long.valueOf(words);
        });
    }
}
