package tw.anwang.meetings.worksheet;

import java.util.Locale;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/**
 * What would become of a row.
 *
 * @param seen mark of the words that stood in the portal when it was judged; null where there are none to compare with
 * @param why a sentence for the person, or null
 */
record Judged(RowResult result, String seen, RuleBroken why) {
    static Judged refused(RuleBroken why) {
        return new Judged(RowResult.REFUSED, null, why);
    }

    static Judged refused(String rule, Object... words) {
        return refused(new RuleBroken("meetings.worksheet." + rule, words));
    }

    static Judged unchanged(String rule) {
        return new Judged(
                RowResult.UNCHANGED, null, rule == null ? null : new RuleBroken("meetings.worksheet." + rule));
    }

    boolean isFor(String rule) {
        return why != null && why.key().equals("meetings.worksheet." + rule);
    }

    String words(Locale locale) {
        return why == null ? "" : Sentences.of(why, locale);
    }
}
