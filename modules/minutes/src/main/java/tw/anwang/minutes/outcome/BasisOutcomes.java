package tw.anwang.minutes.outcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Outcomes no list can hold, since they name what they rest on: 照擬辦意見通過, 依業務單位建議辦理, 照案修正後通過. */
final class BasisOutcomes {
    private static final int LONGEST = 22;

    /** 照委員王大明等18人所提條文通過. */
    private static final Pattern MEMBERS = Pattern.compile("委員\\p{IsHan}{2,4}等(?:[0-9]{1,3}人)?(?:所提)?");

    private final Words leads;
    private final Words ways;
    private final Words parts;
    private final Words ends;

    BasisOutcomes(Vocabulary vocabulary) {
        leads = Words.of(vocabulary.words("outcome", "BASIS_LEAD"));
        ways = Words.of(vocabulary.words("outcome", "BASIS_WAY"));
        parts = Words.of(vocabulary.words("outcome", "BASIS"));
        ends = Words.of(vocabulary.words("outcome", "BASIS_END"));
    }

    /** The outcome, where the clause from {@code from} on is one: perhaps 同意, then way, basis, end, and nothing else. */
    String at(String clause, int from) {
        int at = from;
        Words.Word lead = leads.at(clause, at);
        at += lead == null ? 0 : lead.text().length();
        int own = at;
        Words.Word way = ways.at(clause, at);
        if (way == null || clause.length() - from > LONGEST) {
            return null;
        }
        at += way.text().length();
        int basis = at;
        Matcher members = MEMBERS.matcher(clause).region(at, clause.length());
        at = members.lookingAt() ? members.end() : at;
        for (Words.Word part = parts.at(clause, at); part != null; part = parts.at(clause, at)) {
            at += part.text().length();
        }
        Words.Word end = ends.at(clause, at);
        boolean whole = at > basis && end != null && at + end.text().length() == clause.length();
        return whole ? clause.substring(own) : null;
    }
}
