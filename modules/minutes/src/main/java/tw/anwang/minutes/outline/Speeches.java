package tw.anwang.minutes.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.people.Named;
import tw.anwang.minutes.people.People;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Recognises who begins to speak: 副署長李臨鳳回應：, 王委員大明：, 警政署回應：, 主席：. */
final class Speeches {
    private static final int LONGEST = 60;
    private static final Pattern LETTERED = Pattern.compile(
            "(?:委員|專家|代表|學者|民眾|家長|議員|與會者)[A-Z甲乙丙丁戊己庚辛一二三四五六七八九十0-9]{1,2}" + "|[A-Z甲乙丙丁戊己庚辛0-9]{1,2}(?:委員|專家|代表|學者)");

    /** Tado Nawi: two names of one's own people, each with a capital. */
    private static final Pattern OWN_NAME = Pattern.compile("[A-Z][a-z'’]{1,14}[.·‧•・]?[A-Z][a-z'’]{1,14}");

    private final Words verbs;
    private final Words shortVerbs;
    private final Words chair;
    private final People people;
    private final UnitNames units;

    /**
     * A beginning speech.
     *
     * @param key REPLY, TALK, CHAIR; empty where only a name stands before the colon
     * @param unitOnly whether no person is named
     */
    record Found(Named speaker, String key, int end, boolean unitOnly) {}

    Speeches(Vocabulary vocabulary, People people, UnitNames units) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("REPLY", vocabulary.words("speech", "REPLY"));
        keys.put("TALK", vocabulary.words("speech", "TALK"));
        this.verbs = Words.of(keys);
        this.shortVerbs = Words.of(Map.of(
                "REPLY", vocabulary.words("speech", "REPLY_SHORT"), "TALK", vocabulary.words("speech", "TALK_SHORT")));
        this.chair = Words.of(vocabulary.words("speech", "CHAIR"));
        this.people = people;
        this.units = units;
    }

    /**
     * Somebody speaking from {@code from}.
     *
     * @param colonless whether a line that is a name and no more counts, as a numbered heading among speakers does
     */
    Found at(Span span, int from, boolean colonless) {
        String s = span.plain();
        int colon = s.indexOf(':', from);
        if (colon > from && colon - from <= LONGEST) {
            return speaker(span, from, colon, colon + 1, true);
        }
        if (colonless && colon < 0 && s.length() - from <= 30) {
            return speaker(span, from, s.length(), s.length(), false);
        }
        return null;
    }

    private Found speaker(Span span, int from, int to, int end, boolean colon) {
        String head = withoutBracket(span.plain().substring(from, to));
        String key = "";
        Words.Word verb = verbs.endOf(tail(head));
        while (verb != null && head.length() > verb.text().length()) {
            key = key.equals("REPLY") ? key : verb.key();
            head = withoutBracket(head.substring(0, head.length() - verb.text().length()));
            verb = verbs.endOf(tail(head));
        }
        if (chair.has(head)) {
            return new Found(new Named("", "", head, head), key.equals("REPLY") ? key : "CHAIR", end, false);
        }
        Named named = named(head, colon);
        Words.Word shortVerb = key.isEmpty() ? shortVerbs.at(head, head.length() - 1) : null;
        Named without = shortVerb == null ? null : named(head.substring(0, head.length() - 1), colon);
        if (without != null
                && (named == null || !without.title().isEmpty() && named.name().endsWith(shortVerb.text()))) {
            key = shortVerb.key();
            named = without;
        }
        return named == null
                ? null
                : new Found(
                        asWritten(named, span, from),
                        key,
                        end,
                        named.name().isEmpty()
                                && (named.title().isEmpty() || named.unit().isEmpty()));
    }

    /** The name as the line has it, and not in the form it is looked for. */
    private static Named asWritten(Named named, Span span, int from) {
        String raw = span.raw()
                .substring(span.rawAt(from), span.rawAt(from + named.asWritten().length()));
        return named.writtenAs(raw.strip());
    }

    private Named named(String head, boolean colon) {
        if (head.length() < 2
                || head.indexOf('。') >= 0
                || head.indexOf(',') >= 0
                || head.charAt(0) == '('
                || head.indexOf('(') < head.indexOf(')') && head.indexOf('(') < 0) {
            return null;
        }
        if (LETTERED.matcher(head).matches()
                || head.charAt(0) <= 'Z' && OWN_NAME.matcher(head).matches()) {
            return new Named("", "", head, head);
        }
        if (units.isUnit(head)) {
            return new Named(head, "", "", head);
        }
        if (people.isTitle(head)) {
            return new Named("", head, "", head);
        }
        Optional<Named> one = people.read(head);
        if (one.isPresent() && (colon || !one.get().title().isEmpty())) {
            return one.get();
        }
        return several(head);
    }

    /** 王委員大明、李委員小華: told as they stand. */
    private Named several(String head) {
        String[] parts = head.split("[、及]");
        if (parts.length < 2 || parts.length > 6) {
            return null;
        }
        for (String part : parts) {
            if (people.read(part).isEmpty() && !units.isUnit(part)) {
                return null;
            }
        }
        return new Named("", "", head, head);
    }

    private static String tail(String head) {
        return head.length() > 6 ? head.substring(head.length() - 6) : head;
    }

    private static String withoutBracket(String head) {
        int open = head.endsWith(")") ? head.lastIndexOf('(') : -1;
        return open > 0 ? head.substring(0, open) : head;
    }
}
