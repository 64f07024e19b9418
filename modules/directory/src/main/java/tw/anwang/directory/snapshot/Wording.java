package tw.anwang.directory.snapshot;

import java.text.Normalizer;

/** A name without what people write differently: width, spaces, brackets, punctuation, 台 for 臺. */
final class Wording {
    private Wording() {}

    static String of(String words) {
        if (words == null) {
            return "";
        }
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}、，。；：「」『』（）．·]", "")
                .replace('台', '臺')
                .toUpperCase(java.util.Locale.ROOT);
    }
}
