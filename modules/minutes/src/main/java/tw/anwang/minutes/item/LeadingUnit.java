package tw.anwang.minutes.item;

import java.util.List;
import java.util.Map;
import tw.anwang.minutes.Kind;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Titles that begin with who brings the item in: 衛福部陳報「…」, 法務部擬具「…」草案, 社會處工作報告. */
final class LeadingUnit {
    private static final int LONGEST = 40;

    private final UnitNames units;
    private final Map<Kind, Words> verbs;

    LeadingUnit(UnitNames units, Vocabulary vocabulary) {
        this.units = units;
        Words reports = Words.of(vocabulary.words("credit", "REPORTS"));
        Words proposes = Words.of(vocabulary.words("credit", "PROPOSES"));
        verbs = Map.of(Kind.REPORT_ITEM, reports, Kind.DISCUSSION_ITEM, proposes, Kind.MOTION, proposes);
    }

    /** The unit as written, or null where the title does not begin so. */
    String in(String words, Kind kind) {
        String head = Fold.of(words.substring(0, Math.min(words.length(), LONGEST)));
        List<UnitNames.Found> found = units.in(head);
        if (found.isEmpty() || found.get(0).from() != 0 || !verbs.containsKey(kind)) {
            return null;
        }
        int end = found.get(0).to();
        return verbs.get(kind).at(head, end) != null ? words.substring(0, end) : null;
    }
}
