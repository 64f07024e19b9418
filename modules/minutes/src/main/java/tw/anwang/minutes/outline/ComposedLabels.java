package tw.anwang.minutes.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/**
 * Labels no list knows, told by the word at their core and by nothing strange standing beside it: 區長裁示, 研商結論,
 * 審查意見及決議, 委員及機關發言重點, 局端回應. 前次決議 and 決議辦理情形 are none.
 */
final class ComposedLabels {
    private static final int LONGEST = 16;
    private static final List<String> FAMILIES = List.of("DECIDING", "OPINION", "REPLY");
    private static final Set<String> CHAIRS = Set.of("主席", "召集人", "主持人");

    private final List<Family> families = new ArrayList<>();

    /** Words that may stand in labels of one sort; the key of a core is the part the label opens. */
    private record Family(Words before, Words cores, Words behind) {}

    /** A label of some length and the part it opens. */
    record Found(String key, String word, int end) {}

    ComposedLabels(Vocabulary vocabulary) {
        for (String family : FAMILIES) {
            List<String> before = new ArrayList<>(vocabulary.words("composed-before", family));
            if (family.equals("DECIDING")) {
                before.addAll(vocabulary.words("title", "WORD"));
            }
            families.add(new Family(
                    Words.of(before),
                    Words.of(cores(vocabulary, family)),
                    Words.of(vocabulary.words("composed-behind", family))));
        }
    }

    private static Map<String, List<String>> cores(Vocabulary vocabulary, String family) {
        Map<String, List<String>> cores = new LinkedHashMap<>();
        vocabulary.keys("composed-core").forEach((key, words) -> {
            if (key.equals(family) || family.equals("DECIDING") && Places.DECIDING.contains(key)) {
                cores.put(key, words);
            }
        });
        return cores;
    }

    /**
     * A label at {@code from}: before a colon, or where it may, the whole rest of the line.
     *
     * @param needsColon whether only a colon can make it one
     */
    Found at(Span span, int from, boolean needsColon) {
        String s = span.plain();
        int end = from;
        while (end < s.length() && end - from <= LONGEST && Character.isIdeographic(s.charAt(end))) {
            end++;
        }
        int closed = Headings.bracketEnd(s, end);
        boolean colon = closed < s.length() && s.charAt(closed) == ':';
        if (end == from || end - from > LONGEST || !colon && (needsColon || closed < s.length())) {
            return null;
        }
        String word = s.substring(from, end);
        String key = key(word);
        return key == null ? null : new Found(key, word, colon ? closed + 1 : closed);
    }

    /** The part such a label opens, or null. */
    String key(String label) {
        for (Family family : families) {
            String key = label.length() > LONGEST ? null : key(label, family);
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    private static String key(String label, Family family) {
        String key = null;
        boolean ofChair = false;
        boolean closes = false;
        for (int at = 0; at < label.length(); ) {
            Words.Word core = family.cores().at(label, at);
            Words.Word behind = key == null ? null : family.behind().at(label, at);
            Words.Word word = core != null
                    ? core
                    : behind != null ? behind : family.before().at(label, at);
            if (word == null) {
                return null;
            }
            key = core != null ? core.key() : key;
            closes = core != null || behind != null;
            ofChair |= CHAIRS.contains(word.text());
            at += word.text().length();
        }
        return !closes ? null : ofChair && Set.of("RESOLUTION", "DECISION").contains(key) ? "CHAIR_DIRECTIVE" : key;
    }

    /** The section such a heading opens, or null. */
    String section(String heading) {
        String key = key(heading);
        return key == null
                ? null
                : switch (key) {
                    case "RESOLUTION", "DECISION" -> "CONCLUSIONS";
                    case "CHAIR_DIRECTIVE" -> "DIRECTIVES";
                    case "CHAIR_POINT" -> "CHAIR_SUMMARY";
                    case "OPINION" -> "TALK";
                    default -> null;
                };
    }
}
