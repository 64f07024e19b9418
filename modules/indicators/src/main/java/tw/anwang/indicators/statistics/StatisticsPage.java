package tw.anwang.indicators.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.CountedQuestion;
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
    Subjects subjects;

    @Inject
    Publishing publishing;

    private final StatisticsAsked asked = new StatisticsAsked();
    private String publish;
    private SubjectWords words;
    private StatisticsTable table;
    private PublishedTable published;
    private String problem;

    public void load() {
        try {
            words = statistics.words(asked, PageMessages.locale());
            table = statistics.table(asked, PageMessages.locale());
            published = isToPublish() ? publishing.of(table) : null;
            CountedQuestion question = table.question();
            asked.setRows(question.rows());
            asked.setColumns(question.columns());
        } catch (RuleBroken broken) {
            problem = Sentences.of(broken, PageMessages.locale());
        }
    }

    public StatisticsAsked getAsked() {
        return asked;
    }

    /** Null where nothing may be counted. */
    public SubjectWords getWords() {
        return words;
    }

    /** Null where the question could not be read. */
    public StatisticsTable getTable() {
        return table;
    }

    /** As it may leave the house; null where the table of the house is shown. */
    public PublishedTable getPublished() {
        return published;
    }

    public String getProblem() {
        return problem;
    }

    public String getAsOf() {
        return RocDate.format(table.asOf());
    }

    /** Of what is shown: what is published has no chart, which would tell of hidden numbers. */
    public StatisticsBars getBars() {
        return StatisticsBars.of(table);
    }

    public String getChartFound() {
        return getBars().found(PageMessages.locale());
    }

    /** Where to count what, the one that is shown among them. */
    public Map<String, String> getSubjects() {
        Map<String, String> names = new LinkedHashMap<>();
        subjects.permitted()
                .forEach(one -> names.put(one.kind(), new SubjectWords(one, PageMessages.locale()).getTitle()));
        return names;
    }

    public List<String> getNotes() {
        return StatisticsNotes.of(table, published, words);
    }

    private boolean isToPublish() {
        return "true".equals(publish);
    }

    public String getPublish() {
        return publish;
    }

    public void setPublish(String publish) {
        this.publish = publish;
    }
}
