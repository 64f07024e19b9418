package tw.anwang.minutes.header;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tw.anwang.minutes.Header;
import tw.anwang.minutes.Person;
import tw.anwang.minutes.Warning;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.people.Named;
import tw.anwang.minutes.people.People;
import tw.anwang.minutes.vocabulary.Vocabulary;

/** Reads the head of the minutes. */
public final class HeaderReader {
    /** 民政課 江雅婷: the office in front is not the name. */
    private static final Pattern OFFICE_FIRST = Pattern.compile("^\\S{1,12}[課科處局司組署室所心會]\\s+(?=\\S{2,4}$)");

    private final HeadLines headLines;
    private final Titles titles;
    private final People people;
    private final Deputies deputies;

    /**
     * What was read.
     *
     * @param bodyFrom index of the first line of the body
     * @param lastOrdinal number of the last numbered line of the head, or 0
     * @param labels how many labels of a head were found
     */
    public record Reading(
            Header header, int bodyFrom, int lastOrdinal, int labels, boolean titled, List<Warning> warnings) {}

    public HeaderReader(Vocabulary vocabulary, People people) {
        this.headLines = new HeadLines(vocabulary);
        this.titles = new Titles(vocabulary);
        this.people = people;
        this.deputies = new Deputies(people);
    }

    public Reading read(List<Span> lines, Predicate<Span> beginsBody) {
        HeadLines.Head head = headLines.of(lines, beginsBody);
        Map<String, HeadLines.Field> fields = HeadLines.first(head.fields());
        Titles.Title title = titles.read(head.title(), named(head.fields()));
        List<Warning> warnings = new ArrayList<>();
        HeadLines.Field time = fields.get("TIME");
        String when = when(head.fields());
        Moments.Day day = Moments.day(when);
        if (day != null && day.date() == null) {
            warnings.add(noSuchDate(time.line(), day.words()));
        }
        LocalDate date = day == null ? null : day.date();
        Moments.Hour start = day == null ? null : Moments.hour(when, day.end(), null);
        LocalDateTime startsAt = date == null || start == null ? null : date.atTime(start.time());
        LocalDateTime endsAt = startsAt == null ? null : end(when, start, startsAt);
        Header header = new Header(
                title.text(),
                title.ordinal(),
                title.revision(),
                date,
                startsAt,
                endsAt,
                text(fields.get("PLACE")),
                chair(fields.get("CHAIR"), warnings),
                recorders(fields.get("RECORDER")),
                attendance(head.fields()),
                null);
        int labels = (int) head.fields().stream()
                .filter(f -> !f.key().equals("OTHER"))
                .map(HeadLines.Field::key)
                .distinct()
                .count();
        boolean titled = title.text() != null && Titles.isRecord(Fold.tight(title.text()));
        return new Reading(header, head.bodyFrom(), head.lastOrdinal(), labels, titled, warnings);
    }

    /** Day and hour, which may have a label each. */
    private static String when(List<HeadLines.Field> fields) {
        StringBuilder when = new StringBuilder();
        fields.stream()
                .filter(f -> f.key().equals("TIME"))
                .forEach(f -> when.append(Fold.tight(f.value().toString())).append(' '));
        return when.toString();
    }

    private static String named(List<HeadLines.Field> fields) {
        return fields.stream()
                .filter(f -> f.label().endsWith("名稱") && f.value().length() > 3)
                .map(f -> f.value().toString())
                .findFirst()
                .orElse(null);
    }

    public static Warning noSuchDate(int line, String words) {
        return new Warning(line, "no-such-date", "曆上沒有「" + words + "」這一天，請查對原文後自行填寫日期。");
    }

    /** 上午9時至11時: the second hour of the same line. */
    private static LocalDateTime end(String when, Moments.Hour start, LocalDateTime startsAt) {
        String rest = when.substring(start.end());
        if (!rest.startsWith("至") && !rest.startsWith("-") && !rest.startsWith("~") && !rest.startsWith("到")) {
            return null;
        }
        Moments.Hour end = Moments.hour(when, start.end(), start.time());
        return end == null ? null : startsAt.toLocalDate().atTime(end.time());
    }

    /** The end as the last line tells it: 散會（下午5時10分）; the day is that of the beginning. */
    public static LocalDateTime end(String closing, LocalDateTime startsAt, LocalDate day) {
        Moments.Day written = Moments.day(closing);
        int from = written == null ? 0 : written.end();
        LocalTime start = startsAt == null ? null : startsAt.toLocalTime();
        Moments.Hour hour = Moments.hour(closing, from, start);
        LocalDate date = written != null && written.date() != null ? written.date() : day;
        return hour == null || date == null ? null : date.atTime(hour.time());
    }

    private static String text(HeadLines.Field field) {
        String value = field == null ? "" : field.value().toString();
        value = value.endsWith("。") ? value.substring(0, value.length() - 1) : value;
        return value.isEmpty() ? null : value;
    }

    private Person chair(HeadLines.Field field, List<Warning> warnings) {
        String written = text(field);
        if (written == null) {
            return null;
        }
        Optional<Named> deputy = deputies.in(written);
        if (deputy.isPresent()) {
            warnings.add(new Warning(field.line(), "chair-acting", "主席由他人代理（" + written + "），請確認主席姓名。"));
            return with(deputy.get(), written);
        }
        Optional<Named> read =
                people.read(written.replaceAll("[(（][^()（）]*[)）]", " ").strip());
        if (read.isEmpty()) {
            read = people.read(written.split("[、,，;；]")[0]);
        }
        if (read.isEmpty()) {
            warnings.add(new Warning(field.line(), "chair-unclear", "看不出「" + written + "」的姓名與職稱，請自行填寫。"));
        }
        return read.map(n -> with(n, written)).orElse(new Person(null, null, written));
    }

    private static Person with(Named named, String written) {
        return new Person(named.person().name(), named.person().title(), written);
    }

    private List<String> recorders(HeadLines.Field field) {
        List<String> names = new ArrayList<>();
        String written = text(field);
        if (written == null) {
            return names;
        }
        for (String piece : written.split("[、,，;；/]|\\s{2,}|　")) {
            if (!piece.isBlank()) {
                String part = OFFICE_FIRST.matcher(piece.strip()).replaceFirst("");
                Optional<Named> read = people.read(part).or(() -> people.behindOffice(part));
                boolean named = read.isPresent() && read.get().name().length() > 1;
                names.add(
                        named
                                ? read.get().name()
                                : Fold.tight(part).length() <= 4 ? part.replaceAll("\\s", "") : part.strip());
            }
        }
        return names;
    }

    private static String attendance(List<HeadLines.Field> fields) {
        StringBuilder all = new StringBuilder();
        for (HeadLines.Field field : fields) {
            boolean more = field.key().equals("ALSO");
            if ((field.key().equals("ATTENDANCE") || more) && field.value().length() > 0) {
                all.append(all.length() == 0 ? "" : "；");
                all.append(more || all.length() > 0 ? field.label() + "：" : "").append(field.value());
            }
        }
        return all.length() == 0 ? null : all.toString();
    }
}
