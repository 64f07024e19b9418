package tw.anwang.minutes.numbering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.numbering.Marker.Level;

/**
 * The articles of a bill, decided one by one (逐條審查): 第一條：照案通過, 第四條至第六條，均修正通過, 名稱：照案通過. Article
 * by article such a line is a point of the decision, though it has no number of a list; what the article says from now on
 * may follow in quotes.
 */
public final class Articles {
    /** Begins a point like a bullet, and takes none of its words: which article it is belongs to what was decided. */
    public static final Marker POINT = new Marker(Level.BULLET, 0, "條", 0);

    private static final String NUMBER = "[0-9一二三四五六七八九十百○零]{1,5}";
    private static final String ARTICLE = "(?:增訂|修正|刪除|草案|原)?(?:第" + NUMBER + "條(?:之" + NUMBER + ")?(?:第" + NUMBER
            + "[項款])?|(?:法案|法規|條例)?名稱|第" + NUMBER + "章章名|附表)";
    private static final Pattern NAMED = Pattern.compile(ARTICLE + "(?:[、至及與,~-]" + ARTICLE + ")*[:,、]?(?:條文)?");
    /** Up to a stop or the end of the line: 通過審查者，… is what an article says. */
    private static final Pattern DECIDED = Pattern.compile("(?:均|皆|各|並|全文|條文|本條|文字)?(?:"
            + "(?:照[^。;]{0,24}?通過|依[^。;]{0,24}?通過|修正(?:後)?通過|修正如下|酌作[^。]{0,6}修正|原則通過|不予[^。,;]{2,6}"
            + "|暫?保留|刪除|維持[^。,;]{0,8}|無異議(?:通過)?|通過|增訂|撤回|另行協商)(?=[。,;:(\\n]|$)"
            + "|修正(?:條文)?(?:為|如下)(?=[。,;:「\\n]|$)|「[^」]{1,40}」[^。,;]{0,4}(?:修正為|改為|刪除))");

    private static final Pattern WORDS_FOLLOW = Pattern.compile("(?:修正|條文)(?:條文)?(?:為|如下):$");
    private static final Pattern AMENDED = Pattern.compile("修正(?:條文)?(?:為|如下)|酌作[^。]{0,6}修正");

    private Articles() {}

    /** Whether a line says what was decided of an article. @param plain the folded line */
    public static boolean decided(String plain) {
        int end = namedEnd(plain);
        return end > 0 && DECIDED.matcher(plain).region(end, plain.length()).lookingAt();
    }

    /** Behind the articles that the text names first, where something is decided of them; 0 else. */
    public static int end(String text) {
        return decided(text) ? namedEnd(text) : 0;
    }

    /**
     * 第二條，修正如下：「…」: it passed, in other words than were proposed. 第二條修正為「…」, without a stop between, may be
     * one of the changes within a decision on the whole.
     *
     * @param end behind the articles
     */
    public static boolean amended(String text, int end) {
        return ":,、".indexOf(text.charAt(end - 1)) >= 0
                && AMENDED.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether a line is the wording announced by the one before: 第二條，修正如下： and then 第二條　…. @param both folded */
    public static boolean announced(String before, String plain) {
        Matcher named = NAMED.matcher(before);
        Matcher again = NAMED.matcher(plain);
        return WORDS_FOLLOW.matcher(before).find()
                && named.lookingAt()
                && again.lookingAt()
                && bare(named.group()).equals(bare(again.group()));
    }

    private static String bare(String named) {
        return named.replaceAll("[:,、]?(?:條文)?$", "");
    }

    private static int namedEnd(String plain) {
        Matcher named = NAMED.matcher(plain);
        return named.lookingAt() ? named.end() : 0;
    }
}
