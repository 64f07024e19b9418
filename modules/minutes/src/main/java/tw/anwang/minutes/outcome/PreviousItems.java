package tw.anwang.minutes.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.anwang.minutes.PreviousItem;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Earlier tracked items with what is said of each. Nothing said means nothing here: never "tracked" by default. */
public final class PreviousItems {
    private static final int FARTHEST = 60;
    private static final int MOST = 500;
    private static final List<String> DROPPED_OR_KEPT =
            List.of("列管", "追蹤", "結案", "管考", "解列", "除管", "續管", "解管", "管制", "管控");

    private final EarlierNumbers numbers;
    private final Words dispositions;
    private final Map<String, String> same;
    private final List<String> notAfter;
    private final List<String> conditions;

    public PreviousItems(Vocabulary vocabulary) {
        numbers = new EarlierNumbers(vocabulary);
        dispositions = Words.of(vocabulary.words("disposition", "WORD"));
        same = vocabulary.pairs("disposition", "SAME");
        conditions = vocabulary.words("disposition", "CONDITION");
        notAfter = vocabulary.words("disposition", "NOT_AFTER");
    }

    /**
     * The items spoken of in a decision.
     *
     * @param ofEarlier whether earlier items are dealt with where the decision stands
     * @param own number of the earlier item it stands under, or null
     */
    public List<PreviousItem> in(String text, boolean ofEarlier, String own) {
        return in(text, ofEarlier, own, false);
    }

    /** The same. @param dashed whether other decisions of the record show that its items are called 5-7 */
    public List<PreviousItem> in(String text, boolean ofEarlier, String own, boolean dashed) {
        List<PreviousItem> found = new ArrayList<>(in(text, ofEarlier ? own : null, dashed || isDashed(text)));
        if (!ofEarlier && found.stream().allMatch(this::ofItem)) {
            found.clear();
        }
        return found;
    }

    /** Whether a decision calls items 5-2, which no range of numbers is. */
    public boolean isDashed(String text) {
        return numbers.areDashed(text);
    }

    /** 餘洽悉, where no list of earlier items is dealt with, is said of the rest of the report. */
    private boolean ofItem(PreviousItem said) {
        boolean counted =
                said.number().equals(EarlierNumbers.REST) || said.number().equals(EarlierNumbers.ALL);
        return counted && DROPPED_OR_KEPT.stream().noneMatch(said.disposition()::endsWith);
    }

    private List<PreviousItem> in(String text, String own, boolean dashed) {
        List<PreviousItem> found = new ArrayList<>();
        List<EarlierNumbers.Group> waiting = new ArrayList<>();
        String heading = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '。' || c == ';') {
                waiting.clear();
                heading = c == '。' ? null : heading;
                continue;
            }
            EarlierNumbers.Group group = numbers.at(text, i, dashed);
            if (group != null) {
                take(found, waiting, group, heading, text);
                i = group.to() - 1;
                continue;
            }
            Words.Word word = dispositions.at(text, i);
            if (word != null) {
                heading = headed(text, i + word.text().length()) && waiting.isEmpty() ? said(word) : null;
                settle(found, waiting, word, text, i);
                i += word.text().length() - (word.text().endsWith("第") ? 2 : 1);
            }
        }
        if (found.isEmpty() && own != null) {
            ofItself(found, text, own);
        }
        return found;
    }

    private static void take(
            List<PreviousItem> found,
            List<EarlierNumbers.Group> waiting,
            EarlierNumbers.Group group,
            String heading,
            String text) {
        if (heading != null) {
            group.numbers().forEach(n -> add(found, n, heading));
            return;
        }
        boolean together = !waiting.isEmpty()
                && group.from() - waiting.get(waiting.size() - 1).to() <= 1;
        if (!together) {
            waiting.clear();
        }
        waiting.add(group);
    }

    private void settle(
            List<PreviousItem> found, List<EarlierNumbers.Group> waiting, Words.Word word, String text, int at) {
        if (waiting.isEmpty()) {
            return;
        }
        int end = waiting.get(waiting.size() - 1).to();
        String between = text.substring(end, at);
        int first = waiting.get(0).from();
        boolean joinedHere = said(word).equals("併案") && first > 0 && "與同和及".indexOf(text.charAt(first - 1)) >= 0;
        if (!joinedHere && at - end <= FARTHEST && plainlySaid(between)) {
            waiting.forEach(g -> g.numbers().forEach(n -> add(found, n, said(word))));
            waiting.clear();
        }
    }

    /** 第6案請社會局補充，繼續列管: what stands in an earlier clause does no harm, unless it is a condition. */
    private boolean plainlySaid(String between) {
        String clause = between.substring(between.lastIndexOf(',') + 1);
        if (clause.endsWith("後")) {
            return false;
        }
        return conditions.stream().noneMatch(between::contains)
                && notAfter.stream().noneMatch(clause::contains);
    }

    /** 本案解除列管 under an item that is itself an earlier one. */
    private void ofItself(List<PreviousItem> found, String text, String own) {
        for (Clauses.Clause clause : Clauses.in(text)) {
            String words = clause.of(text).strip();
            for (int i = 0; i < Math.min(words.length(), 12); i++) {
                Words.Word word = dispositions.at(words, i);
                String before = text.substring(Math.max(0, text.lastIndexOf('。', clause.from()) + 1), clause.from())
                        + words.substring(0, i);
                boolean whole = word != null && word.text().length() == words.length();
                if (word != null
                        && (whole || word.text().length() > 2)
                        && DROPPED_OR_KEPT.stream().anyMatch(word.text()::endsWith)
                        && plainlySaid(before)) {
                    add(found, own, said(word));
                    return;
                }
            }
        }
    }

    private String said(Words.Word word) {
        return same.getOrDefault(word.text(), word.text());
    }

    private static boolean headed(String text, int end) {
        return end < text.length()
                && (text.charAt(end) == ':'
                        || text.startsWith("案件", end)
                        || text.startsWith("者", end)
                        || text.charAt(end) == '第');
    }

    private static void add(List<PreviousItem> found, String number, String disposition) {
        String meant = EarlierNumbers.ALL.equals(number) && !found.isEmpty() ? EarlierNumbers.REST : number;
        if (found.size() < MOST && found.stream().noneMatch(p -> p.number().equals(meant))) {
            found.replaceAll(p -> excepting(p, disposition));
            found.add(new PreviousItem(meant, disposition));
        }
    }

    /** 各案解除列管，惟第3案繼續列管: all others are released, never all. */
    private static PreviousItem excepting(PreviousItem said, String disposition) {
        boolean allButOne =
                said.number().equals(EarlierNumbers.ALL) && !said.disposition().equals(disposition);
        return allButOne ? new PreviousItem(EarlierNumbers.REST, said.disposition()) : said;
    }
}
