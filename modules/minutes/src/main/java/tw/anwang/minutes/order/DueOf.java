package tw.anwang.minutes.order;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import tw.anwang.minutes.Due;
import tw.anwang.minutes.due.TimeWord;
import tw.anwang.minutes.outcome.Clauses;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** By when a text wants something, of all the times it speaks of: not what lies behind, not what only gives a reason. */
public final class DueOf {
    /** Words that name no month or year are an event. */
    private static final Predicate<String> BEFORE_EVENT =
            words -> words.endsWith("前") && words.indexOf('月') < 0 && words.indexOf('週') < 0;

    private final Words vague;
    private final Words inOrder;
    private final Words weak;
    private final Words reasons;

    public DueOf(Vocabulary vocabulary) {
        vague = Words.of(vocabulary.words("due", "VAGUE"));
        inOrder = Words.of(vocabulary.words("due", "IN_ORDER"));
        weak = Words.of(vocabulary.words("due", "WEAK"));
        reasons = Words.of(vocabulary.words("order", "REASON"));
    }

    /**
     * The due words between two positions, or null.
     *
     * @param times words of time in the text
     * @param first whether a day inside an order goes before one outside, as in decisions
     * @param orders what the text orders; vague words count only there
     */
    public Due in(
            String text,
            List<TimeWord> times,
            List<Directives.Directive> orders,
            LocalDate meeting,
            int from,
            int to,
            boolean first) {
        if (first && !orders.isEmpty()) {
            for (TimeWord time : times) {
                if (inside(orders, time.from())
                        && time.from() >= from
                        && time.to() <= to
                        && time.date() != null
                        && !behind(time, meeting)
                        && exact(text, time)) {
                    return new Due(time.date(), time.words());
                }
            }
        }
        TimeWord withoutDay = null;
        for (TimeWord time : times) {
            if (time.from() < from
                    || time.to() > to
                    || behind(time, meeting)
                    || time.words().endsWith("小時內")) {
                continue;
            }
            boolean ordered = inside(orders, time.from());
            boolean span = time.words().endsWith("內") && !time.words().startsWith("會")
                    || time.date() == null && (time.words().contains("季") || BEFORE_EVENT.test(time.words()));
            if (time.date() != null && (!span || ordered) && exact(text, time)) {
                return new Due(time.date(), time.words());
            }
            if (withoutDay == null && !time.wrong() && (!span || ordered) && ahead(time, meeting)) {
                withoutDay = time;
            }
        }
        if (withoutDay == null) {
            withoutDay = vague(text, orders, from, to);
        }
        return withoutDay == null ? wrong(times, orders, from, to) : new Due(null, withoutDay.words());
    }

    /** An end of month is a day only as a limit: …月底前, 至遲於…月底. */
    private static boolean exact(String text, TimeWord time) {
        if (!time.words().endsWith("底")) {
            return true;
        }
        String before = text.substring(Math.max(0, time.from() - 4), time.from());
        return before.contains("至遲") || before.contains("最遲") || before.contains("最晚");
    }

    private static boolean behind(TimeWord time, LocalDate meeting) {
        return time.date() != null && meeting != null && time.date().isBefore(meeting);
    }

    private static boolean ahead(TimeWord time, LocalDate meeting) {
        if (time.date() != null || meeting == null) {
            return true;
        }
        LocalDate latest = MonthSaid.lastDayOf(time.words(), meeting);
        return latest == null || !latest.isBefore(meeting);
    }

    private static Due wrong(List<TimeWord> times, List<Directives.Directive> orders, int from, int to) {
        return times.stream()
                .filter(t -> t.wrong() && t.from() >= from && t.to() <= to && inside(orders, t.from()))
                .findFirst()
                .map(t -> new Due(null, t.words()))
                .orElse(null);
    }

    private TimeWord vague(String text, List<Directives.Directive> orders, int from, int to) {
        TimeWord weakest = null;
        for (Clauses.Clause clause : Clauses.in(text.substring(from, to))) {
            int begin = from + clause.from();
            if (reasons.at(text, begin) != null
                    && reasons.at(text, begin).text().length() < clause.to() - clause.from()
                    && !text.startsWith("依限", begin)
                    && !text.startsWith("依期限", begin)
                    && !startsOrder(orders, begin, from + clause.to())) {
                continue;
            }
            for (int i = begin; i < from + clause.to(); i++) {
                Words.Word word = vague.at(text, i);
                if (word == null
                        || inOrder.has(word.text()) && !inside(orders, i)
                        || i > from && (text.charAt(i - 1) == '「' || Character.isDigit(text.charAt(i - 1)))) {
                    continue;
                }
                TimeWord found = new TimeWord(i, i + word.text().length(), word.text(), null, false, false);
                if (!weak.has(word.text())) {
                    return found;
                }
                weakest = weakest == null ? found : weakest;
                i += word.text().length() - 1;
            }
        }
        return weakest;
    }

    private static boolean startsOrder(List<Directives.Directive> orders, int from, int to) {
        return orders.stream().anyMatch(o -> !o.promise() && o.from() >= from && o.from() < to);
    }

    private static boolean inside(List<Directives.Directive> orders, int at) {
        int low = 0;
        int high = orders.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Directives.Directive order = orders.get(middle);
            if (at < order.from()) {
                high = middle - 1;
            } else if (at >= order.to()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
