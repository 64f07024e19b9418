package tw.anwang.intake.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.desk.OfficeWords;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.Districts;
import tw.anwang.intake.code.CodeList;
import tw.anwang.intake.code.Codes;
import tw.anwang.intake.report.EndReason;
import tw.anwang.intake.report.ReportState;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** What the values are called by which people of reports are told apart. */
@RequestScoped
class CountedNames {
    static final List<String> DIMENSIONS = List.of("district", "office", "kind", "risk", "source", "month", "decision");

    private static final int ROC = 1911;

    @Inject
    Codes codes;

    @Inject
    Districts districts;

    @Inject
    OfficeWords offices;

    @Inject
    Clock clock;

    Map<String, String> of(String dimension, Collection<String> values, Locale locale) {
        if (dimension.equals("office")) {
            offices.learn(values.stream().map(Long::valueOf).toList());
        }
        Map<String, String> names = new LinkedHashMap<>();
        values.forEach(value -> names.put(value, name(dimension, value, locale)));
        return names;
    }

    private String name(String dimension, String value, Locale locale) {
        LocalDate today = Taipei.today(clock);
        return switch (dimension) {
            case "district" -> districts.byCode(value).map(DistrictRef::name).orElse(value);
            case "office" -> offices.listName(Long.valueOf(value));
            case "kind" -> Sentences.of("intake", "kind." + value, locale);
            case "risk" -> codes.words(CodeList.RISK, value, today, locale);
            case "source" -> codes.words(CodeList.SOURCE, value, today, locale);
            case "month" -> (Integer.parseInt(value.substring(0, 4)) - ROC) + "/" + value.substring(5);
            case "decision" -> Sentences.of("intake", decision(value), locale);
            default -> value;
        };
    }

    private static String decision(String value) {
        for (EndReason reason : EndReason.values()) {
            if (reason.name().equals(value)) {
                return reason.getLabelKey();
            }
        }
        return ReportState.valueOf(value).getLabelKey();
    }
}
