package tw.anwang.minutes.order;

import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.outcome.Clauses;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Finds where a text orders something: every 請 that is an order, a unit's duty (…應於…), an answer's promise (本司將…). */
public final class Directives {
    private static final int LONGEST_LEAD = 30;
    /** 緣由, 案由, 經由 … are other words. */
    private static final String NOT_BY = "緣案理原事自經係是因來";

    private final Words openers;
    private final Words duties;
    private final Words dutiesAlone;
    private final Words promises;
    private final Words lead;
    private final Words notBehind;
    private final String notBefore;
    private final List<String> notEntrusted;
    private final Words sent;
    private final List<String> sentVerbs;
    private final UnitNames units;
    private final FurtherDuty further;

    /** A directive; {@code unitsFrom} is where those addressed would be named. */
    public record Directive(int from, int to, int unitsFrom, boolean promise) {}

    public Directives(Vocabulary vocabulary, UnitNames units) {
        openers = Words.of(vocabulary.words("order", "OPENER"));
        duties = Words.of(vocabulary.words("order", "DUTY"));
        dutiesAlone = Words.of(vocabulary.words("order", "DUTY_ALONE"));
        promises = Words.of(vocabulary.words("order", "PROMISE"));
        lead = Words.of(vocabulary.words("order", "LEAD"));
        notBehind = Words.of(vocabulary.words("order", "NOT_BEHIND"));
        notBefore = String.join("", vocabulary.words("order", "NOT_BEFORE"));
        notEntrusted = vocabulary.words("order", "NOT_ENTRUSTED");
        sent = Words.of(vocabulary.words("order", "SENT"));
        sentVerbs = vocabulary.words("order", "SENT_VERB");
        this.units = units;
        further = new FurtherDuty(vocabulary, units);
    }

    /**
     * The directives of a text.
     *
     * @param duties whether 應 and 須 said of a unit order something, as in decisions
     * @param promises whether what the speaker promises counts, as in answers
     */
    public List<Directive> in(String text, boolean duties, boolean promises) {
        List<Directive> found = new ArrayList<>();
        int sentence = -1;
        int sentenceFrom = 0;
        int known = 0;
        List<Clauses.Clause> clauses = Clauses.in(text);
        for (int i = 0; i < clauses.size(); i++) {
            Clauses.Clause clause = clauses.get(i);
            if (clause.sentence() != sentence) {
                sentence = clause.sentence();
                sentenceFrom = clause.from();
                known = found.size();
            }
            int before = found.size();
            requests(found, text, clause);
            if (duties && before > 0 && found.size() == before) {
                further.of(text, clause).ifPresent(found::add);
            }
            boolean last = i + 1 == clauses.size() || clauses.get(i + 1).sentence() != sentence;
            if (last && found.size() == known) {
                silent(found, text, sentenceFrom, clause.to(), duties, promises);
            }
            if (last) {
                close(found, known, clause.to());
            }
        }
        return found;
    }

    /** Every order runs to the next one or to the end of the sentence. */
    private static void close(List<Directive> found, int known, int end) {
        for (int i = known; i < found.size(); i++) {
            Directive d = found.get(i);
            int to = i + 1 < found.size() ? found.get(i + 1).from() : end;
            found.set(i, new Directive(d.from(), to, d.unitsFrom(), d.promise()));
        }
    }

    private void requests(List<Directive> found, String text, Clauses.Clause clause) {
        int depth = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            char c = text.charAt(i);
            depth += "「『(".indexOf(c) >= 0 ? 1 : "」』)".indexOf(c) >= 0 ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            int after = c == '請' ? orderAt(text, i, clause.from()) : openerAt(text, i, clause.from());
            if (after > 0) {
                boolean first = found.isEmpty() || found.get(found.size() - 1).from() < clause.from();
                int from = first && i - clause.from() <= LONGEST_LEAD ? clause.from() : i;
                while (from > clause.from()
                        && lead.at(text, from - 1) != null
                        && lead.at(text, from - 1).text().length() == 1) {
                    from--;
                }
                found.add(new Directive(from, clause.to(), after, false));
                i = after - 1;
            }
        }
    }

    /** Behind a 請 that orders, or −1. */
    private int orderAt(String text, int at, int clauseFrom) {
        boolean ownWord = at > clauseFrom && notBefore.indexOf(text.charAt(at - 1)) >= 0;
        if (at > clauseFrom && text.charAt(at - 1) == '函' && at - 1 > clauseFrom) {
            return -1;
        }
        return ownWord || notBehind.at(text, at + 1) != null ? -1 : at + 1;
    }

    /** 責成, 期待, 提醒 … order where they begin a clause and a unit follows. */
    private int openerAt(String text, int at, int clauseFrom) {
        if (at - clauseFrom > 2) {
            return -1;
        }
        Words.Word opener = openers.at(text, at);
        boolean sends = opener == null && sent.at(text, at) != null;
        if (sends && sentVerbs.stream().noneMatch(clauseBehind(text, at)::contains)) {
            return -1;
        }
        opener = sends ? sent.at(text, at) : opener;
        if (opener == null || opener.text().indexOf('請') >= 0) {
            return -1;
        }
        int after = at + opener.text().length();
        List<UnitNames.Found> next = units.in(text.substring(after, Math.min(text.length(), after + 16)));
        return !next.isEmpty() && next.get(0).from() <= 1 ? after : -1;
    }

    /** 送縣政府於三個月內辦理見復: up to the stop. */
    private static String clauseBehind(String text, int at) {
        int end = at;
        while (end < text.length() && ",。;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(at, end);
    }

    private void silent(List<Directive> found, String text, int from, int to, boolean duty, boolean promise) {
        if (promise) {
            for (int i = from; i < to; i++) {
                if (promises.at(text, i) != null) {
                    found.add(new Directive(from, to, from, true));
                    return;
                }
            }
        }
        if (duty && !duty(found, text, from, to) && !entrusted(found, text, from, to)) {
            alone(found, text, from, to);
        }
    }

    /** 修正後由某局函知: who is said to do it, unless it was done or somebody reports it. */
    private boolean entrusted(List<Directive> found, String text, int from, int to) {
        for (UnitNames.Found unit : units.in(text.substring(from, to))) {
            int by = from + unit.from() - 1;
            boolean said = by >= from
                    && text.charAt(by) == '由'
                    && (by == from || NOT_BY.indexOf(text.charAt(by - 1)) < 0)
                    && notEntrusted.stream().noneMatch(text.substring(from, to)::contains);
            if (said) {
                found.add(new Directive(from, to, by + 1, false));
                return true;
            }
        }
        return false;
    }

    /** 應於3個月內完成改善: a duty, whoever's it is. */
    private void alone(List<Directive> found, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (dutiesAlone.at(text, i) != null && text.lastIndexOf("規定", i) < from) {
                found.add(new Directive(from, to, from, false));
                return;
            }
        }
    }

    private boolean duty(List<Directive> found, String text, int from, int to) {
        for (UnitNames.Found unit : units.in(text.substring(from, to))) {
            int end = from + unit.to();
            for (int i = end; i < Math.min(to, end + 8); i++) {
                if (",。;:".indexOf(text.charAt(i)) >= 0) {
                    break;
                }
                if (duties.at(text, i) != null) {
                    found.add(new Directive(from + unit.from(), to, from + unit.from(), false));
                    return true;
                }
            }
        }
        return false;
    }
}
