package tw.anwang.intake.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.intake.person.PersonTyped;
import tw.anwang.intake.report.ReportTyped;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Sentences;

/** What stands in the fields of a report, by label keys, for who saved first; each person in one line. */
final class Shown {
    private Shown() {}

    static Map<String, String> of(ReportTyped typed) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(
                "report.kind",
                typed.getKind() == null
                        ? null
                        : Sentences.of("intake", typed.getKind().getLabelKey(), PageMessages.locale()));
        shown.put("report.urgentWhy", typed.isUrgent() ? typed.getUrgentWhy() : null);
        shown.putAll(typed.words().shown());
        shown.put(
                "people",
                typed.getPeople().stream()
                        .filter(one -> !one.isGone() && !one.told(false).isNobody())
                        .map(PersonTyped::line)
                        .collect(Collectors.joining("\n")));
        return shown;
    }
}
