package tw.anwang.minutes.item;

import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Words that stand for nothing: （略）, 無, 詳如附件. */
final class Trivial {
    private static final int SHORTEST_TITLE = 12;

    private final Words words;

    Trivial(Vocabulary vocabulary) {
        words = Words.of(vocabulary.words("trivial", "WORD"));
    }

    boolean is(String text) {
        if (text.length() > 40) {
            return false;
        }
        String tight = Fold.tight(text);
        if (tight.endsWith(":略。") || tight.endsWith(":略")) {
            return true;
        }
        if (tight.endsWith("(略)") || tight.endsWith("(略)。")) {
            return !isTitle(tight.substring(0, tight.lastIndexOf('(')));
        }
        String bare = Fold.tight(text).replaceAll("[()。,;:\\[\\]]", "");
        boolean bracket = text.strip().matches("[(（][^()（）]*[)）][。：:]?");
        return bare.isEmpty() || bracket || words.has(bare) || bare.length() <= 24 && refersOnly(bare);
    }

    /** 本署110年度輔導辦理情形（略）: what was reported is told, though not what was said. */
    private static boolean isTitle(String words) {
        return words.length() >= SHORTEST_TITLE && words.indexOf(':') < 0 && words.endsWith("情形");
    }

    private static boolean refersOnly(String bare) {
        boolean refers = bare.startsWith("詳") || bare.startsWith("如") || bare.startsWith("請參閱") || bare.startsWith("略");
        return refers
                && (bare.contains("附件")
                        || bare.contains("簡報")
                        || bare.contains("資料")
                        || bare.contains("手冊")
                        || bare.contains("議程")
                        || bare.contains("書面")
                        || bare.contains("簽到")
                        || bare.contains("後附")
                        || bare.startsWith("略"));
    }
}
