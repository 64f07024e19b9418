package tw.anwang.indicators.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;

/** What a subject, its choices and its meanings are called, for pages and papers alike. */
public record SubjectWords(CountedRecords records, Locale locale) {
    public String getTitle() {
        return word("kind." + records.kind());
    }

    /** Code to name of what is told apart. */
    public Map<String, String> getDimensions() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(CountedQuestion.AGE, own("by.age"));
        records.dimensions().forEach(one -> names.put(one, word("counted.by." + one)));
        return names;
    }

    public Map<String, String> getAgeDays() {
        Map<String, String> names = new LinkedHashMap<>();
        records.ageDays().forEach(one -> names.put(one, word("counted.age." + one)));
        names.put(StatisticsQuestion.OWN, own("ageDay.own"));
        return names;
    }

    /** Empty where there is no choice. */
    public Map<String, String> getMoments() {
        Map<String, String> names = new LinkedHashMap<>();
        records.moments().forEach(one -> names.put(one, word("counted.moment." + one)));
        return names;
    }

    /** Empty where there is no choice. */
    public Map<String, String> getUnits() {
        Map<String, String> names = new LinkedHashMap<>();
        if (records.units().size() > 1) {
            records.units().forEach(one -> names.put(one, word("counted.unit." + one)));
        }
        return names;
    }

    /** What was asked for, in a line. */
    public String asked(CountedQuestion question) {
        List<String> parts = new ArrayList<>(List.of(getTitle()));
        if (question.moment() != null) {
            parts.add(getMoments().get(question.moment()));
        }
        if (!getUnits().isEmpty()) {
            parts.add(getUnits().get(question.unit()));
        }
        parts.add(RocDate.format(question.from()) + "–" + RocDate.format(question.to()));
        parts.add(getDimensions().get(question.rows()));
        if (!question.columns().equals(CountedQuestion.NONE)) {
            parts.add(getDimensions().get(question.columns()));
        }
        if (question.isBy(CountedQuestion.AGE)) {
            parts.add(
                    question.ageDay() == null
                            ? own("ageDay.own") + " " + RocDate.format(question.onDay())
                            : getAgeDays().get(question.ageDay()));
        }
        return String.join(own("statistics.and"), parts);
    }

    /** Who is counted and who is not. */
    public List<String> getMeanings() {
        return records.meanings().stream().map(this::word).toList();
    }

    String word(String key) {
        String kind = records.kind();
        return Sentences.of(kind.substring(0, kind.indexOf('.')), key, locale);
    }

    private String own(String key) {
        return Sentences.of("indicators", key, locale);
    }
}
