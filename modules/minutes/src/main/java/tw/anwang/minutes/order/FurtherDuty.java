package tw.anwang.minutes.order;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.outcome.Clauses;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/**
 * Who else is told to act in a text that already orders something: 請社會處評估；衛生局提供場地, 並由社會處彙整. The
 * clause begins with the unit and goes on with what it is to do.
 */
final class FurtherDuty {
    private static final Pattern LEAD = Pattern.compile("(?:並|另|再|且|後續|其餘|餘)?(?<by>由)?");
    private static final String JOINTS = "、及與和暨";

    private final Words acts;
    private final List<String> told;
    private final UnitNames units;

    FurtherDuty(Vocabulary vocabulary, UnitNames units) {
        acts = Words.of(vocabulary.words("order", "ACT"));
        told = vocabulary.words("order", "NOT_ENTRUSTED");
        this.units = units;
    }

    Optional<Directives.Directive> of(String text, Clauses.Clause clause) {
        String words = clause.of(text);
        Matcher lead = LEAD.matcher(words);
        lead.lookingAt();
        int end = unitsEnd(words, lead.end());
        boolean acts = end > 0 && (lead.group("by") != null || acts(words, end));
        return acts && told.stream().noneMatch(words::contains)
                ? Optional.of(new Directives.Directive(clause.from(), clause.to(), clause.from() + lead.end(), false))
                : Optional.empty();
    }

    /** Where the units that stand together at the beginning end, or −1. */
    private int unitsEnd(String words, int from) {
        int end = -1;
        for (UnitNames.Found unit : units.in(words)) {
            boolean next = end < 0
                    ? unit.from() == from
                    : unit.from() == end + 1 && JOINTS.indexOf(words.charAt(end)) >= 0 || unit.from() == end;
            if (!next) {
                break;
            }
            end = unit.to();
        }
        return end;
    }

    /** 提供場地 is to be done, 提供之名冊 is a thing. */
    private boolean acts(String words, int end) {
        Words.Word act = acts.at(words, end);
        int behind = act == null ? 0 : end + act.text().length();
        return act != null && (behind >= words.length() || "之的者".indexOf(words.charAt(behind)) < 0);
    }
}
