package tw.anwang.indicators.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.CountedRecords;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Statistics of what the address asks for; what cannot be read stays as typed, with why. */
@Named
@RequestScoped
public class StatisticsPage {
    @Inject
    Statistics statistics;

    @Inject
    Clock clock;

    private final StatisticsAsked asked = new StatisticsAsked();
    private StatisticsTable table;
    private String problem;

    public void load() {
        try {
            table = statistics.table(asked, PageMessages.locale());
        } catch (RuleBroken broken) {
            problem = Sentences.of(broken, PageMessages.locale());
        }
    }

    public StatisticsAsked getAsked() {
        return asked;
    }

    /** Null where the question could not be read. */
    public StatisticsTable getTable() {
        return table;
    }

    public String getProblem() {
        return problem;
    }

    public String getAsOf() {
        return RocDate.format(clock.instant());
    }

    /** Code to name of what people can be told apart by. */
    public Map<String, String> getDimensions() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("age", PageMessages.words("indicators", "by.age"));
        statistics.records().dimensions().forEach(one -> names.put(one, word("counted.by." + one)));
        return names;
    }

    public Map<String, String> getAgeDays() {
        Map<String, String> names = new LinkedHashMap<>();
        statistics.records().ageDays().forEach(one -> names.put(one, word("counted.age." + one)));
        names.put("own", PageMessages.words("indicators", "ageDay.own"));
        return names;
    }

    public List<String> getMeanings() {
        CountedRecords records = statistics.records();
        List<String> sentences =
                new ArrayList<>(records.meanings().stream().map(this::word).toList());
        table.keptOut().forEach((reason, number) -> sentences.add(word(reason) + ": " + number));
        return sentences;
    }

    private String word(String key) {
        String kind = statistics.records().kind();
        return PageMessages.words(kind.substring(0, kind.indexOf('.')), key);
    }
}
