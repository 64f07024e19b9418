package tw.anwang.minutes.units;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Names that are in no list, told by how they end: 鳳山分局, 觀光傳播局. Looks back a few characters only. */
final class NameEnds {
    private static final int LONGEST = 14;
    private static final int PREFIX = 2;
    private static final int LONGEST_SECTION = 7;
    /** 請捷運局…: who is asked by such a name needs no verb behind it to be told. */
    private static final String ASKED = "局署司科室處課部組隊館院";

    private static final String SECTIONS = "科室課組隊";
    private static final String CLEAR = "請由及與和或、,;:。「」()洽予給向函";
    private static final String STOP = CLEAR + "將使讓於至在從並另但且惟爰依據為以可得應須需能已經若如倘該此其是有無的之所邀督促責因到個項次件位名後前時再就均皆亦未不更最較"
            + "我你他她它們些這那您咱" + "0123456789!?『』[]【】/";

    private final Words otherWords;
    private final Words strong;
    private final Words weak;
    private final Words verbs;
    private final Words beside;
    private final Words following;
    private final List<String> kept;
    private final Set<String> strongSet;
    private final Set<String> notNames;

    NameEnds(Vocabulary vocabulary) {
        otherWords = Words.of(vocabulary.words("unit", "NOT_END"));
        strong = Words.of(vocabulary.words("unit", "STRONG"));
        weak = Words.of(vocabulary.words("unit", "WEAK"));
        verbs = Words.of(vocabulary.words("unit", "VERB"));
        beside = Words.of(vocabulary.words("unit", "BESIDE"));
        following = Words.of(vocabulary.words("unit", "FOLLOWS"));
        kept = vocabulary.words("unit", "KEPT");
        strongSet = new HashSet<>(vocabulary.words("unit", "STRONG"));
        notNames = new HashSet<>(vocabulary.words("unit", "NOT"));
    }

    /** Where a name begins whose end, or whole, is a listed word. */
    int beginningOf(String word, String text, int from, int last) {
        return strongSet.contains(word)
                ? beginning(text, from, last)
                : ofLongerName(text, from, last, from + word.length());
    }

    UnitNames.Found at(String text, int at, int last) {
        Words.Word end = strong.at(text, at);
        if (end != null) {
            int from = beginning(text, at, last);
            int to = at + end.text().length();
            return from < at && !onlyLooksLikeOne(text, to) ? found(text, from, to) : null;
        }
        end = weak.at(text, at);
        return end == null ? null : weak(text, at, at + end.text().length(), last);
    }

    private UnitNames.Found weak(String text, int at, int to, int last) {
        int from = withVerb(text, beginning(text, at, last), at, last);
        boolean clear = isClear(text, from);
        boolean asked = from > 0 && "請由".indexOf(text.charAt(from - 1)) >= 0 && ASKED.indexOf(text.charAt(to - 1)) >= 0;
        boolean ends = to == text.length() || !Character.isIdeographic(text.charAt(to)) || asked || follows(text, to);
        boolean another = otherWords.at(text, to - 1) != null;
        if (another || !clear || !ends || to - from < 3 || to - from > 10 || onlyLooksLikeOne(text, to)) {
            return null;
        }
        return found(text, from, to);
    }

    /** 本局＋行政科, 社會局＋綜企科: where a section of the office just named ends, else {@code from}. */
    int sectionBehind(String text, int from) {
        for (int to = from + 1; to <= Math.min(text.length(), from + LONGEST_SECTION); to++) {
            char last = text.charAt(to - 1);
            if (!Character.isIdeographic(last) || stops(text, to - 1) || verbs.at(text, to - 1) != null) {
                return from;
            }
            boolean ends = to == text.length() || !Character.isIdeographic(text.charAt(to)) || follows(text, to);
            if (to - from > 2 && ends && SECTIONS.indexOf(last) >= 0 && !onlyLooksLikeOne(text, to)) {
                return to;
            }
        }
        return from;
    }

    /** At the beginning, behind a stop or 請, or behind 會同 and the like. */
    private boolean isClear(String text, int from) {
        if (from == 0 || CLEAR.indexOf(text.charAt(from - 1)) >= 0) {
            return true;
        }
        return from > 1 && (beside.at(text, from - 2) != null || from > 2 && beside.at(text, from - 3) != null);
    }

    /** 請輔導科: the verb right before the end is the name, where nothing else is. */
    private int withVerb(String text, int from, int at, int last) {
        boolean section = SECTIONS.indexOf(text.charAt(at)) >= 0;
        for (int i = Math.max(last, at - 3); section && from == at && i < at - 1; i++) {
            Words.Word verb = verbs.at(text, i);
            boolean before = i == 0 || CLEAR.indexOf(text.charAt(i - 1)) >= 0;
            if (verb != null && i + verb.text().length() == at) {
                return before ? i : beginning(text, i, last);
            }
        }
        return from;
    }

    /** What may stand right behind a name in an order, and seldom goes on with a word. */
    private boolean follows(String text, int to) {
        if (following.at(text, to) != null) {
            return true;
        }
        if (text.startsWith("分析", to) || text.startsWith("分別", to) || text.startsWith("分送", to)) {
            return true;
        }
        return "按每先逐預擇優自向前蒐回查追改執訪掌統列調召籌啟運循採管審安儲派指填修於及與和應依就儘盡研協配提規邀檢彙辦督加將會持積確並先再參考補說評針通主務納於轉建完訂擬落函另"
                        .indexOf(text.charAt(to))
                >= 0;
    }

    /** 請文化觀光局, where only 觀光局 is listed: two characters more, right behind 請 or a stop. */
    private int ofLongerName(String text, int from, int last, int to) {
        int begin = from - PREFIX;
        boolean bureau = "局處".indexOf(text.charAt(to - 1)) >= 0;
        boolean longer = bureau && begin >= last && begin > 0 && isClear(text, begin);
        return longer && beginning(text, from, last) == begin ? begin : from;
    }

    /** How far the name reaches to the left of its end. */
    int beginning(String text, int at, int last) {
        int from = at;
        while (from > last && at - from < LONGEST && !stops(text, from - 1)) {
            from--;
        }
        return at - from >= LONGEST ? at : behindVerb(text, from, at, last);
    }

    /** 就 ends a name to its left, but not in 就業; 件 not in 條件. */
    private boolean stops(String text, int at) {
        if (STOP.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        for (String word : kept) {
            if (covers(text, word, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(String text, String word, int at) {
        int inside = word.indexOf(text.charAt(at));
        return inside >= 0 && at >= inside && text.startsWith(word, at - inside);
    }

    /** 建議法院: the verb is no part of the name. */
    private int behindVerb(String text, int from, int at, int last) {
        for (int i = at - 1; i >= Math.max(last, from - 1); i--) {
            Words.Word verb = verbs.at(text, i);
            if (verb != null
                    && i + verb.text().length() > from
                    && i + verb.text().length() <= at) {
                return i + verb.text().length();
            }
        }
        return from;
    }

    boolean onlyLooksLikeOne(String text, int to) {
        for (int length = 2; length <= 5 && length <= to; length++) {
            if (notNames.contains(text.substring(to - length, to))) {
                return true;
            }
        }
        return false;
    }

    private static UnitNames.Found found(String text, int from, int to) {
        return new UnitNames.Found(text.substring(from, to), from, to);
    }
}
