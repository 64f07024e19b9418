package tw.anwang.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart: terms between blanks, all of which have to be there, and phrases in quotes of any
 * kind. Everything else is no command: signs such as * or ? count for nothing.
 *
 * @param phrases what is looked for
 * @param tooShort terms of one sign, which are not looked for
 * @param problem key of the sentence that says why nothing can be looked for; null where something can
 */
record SearchWords(List<Phrase> phrases, List<String> tooShort, String problem) {
    static final int MOST_SIGNS = 200;
    private static final int MOST_TERMS = 20;

    private static final String QUOTES = "\"\u201C\u201D\u201E\uFF02\u300C\u300D\u300E\u300F\u301D\u301E";

    /** A phrase in quotes, which may lack its end, or a term. */
    private static final Pattern PART = Pattern.compile(
            "[" + QUOTES + "]([^" + QUOTES + "]*)[" + QUOTES + "]?|([^\\s\\p{Z}\\p{Cc}" + QUOTES + "]+)");

    static SearchWords of(String typed) {
        if (typed.codePointCount(0, typed.length()) > MOST_SIGNS) {
            return refused("search.tooLong");
        }
        List<Phrase> phrases = new ArrayList<>();
        List<String> tooShort = new ArrayList<>();
        Matcher parts = PART.matcher(typed);
        while (parts.find()) {
            String words = parts.group(1) != null ? parts.group(1) : parts.group(2);
            sort(words, phrases, tooShort);
        }
        return phrases.size() > MOST_TERMS
                ? refused("search.tooMany")
                : new SearchWords(phrases, tooShort, problem(phrases, tooShort));
    }

    private static void sort(String words, List<Phrase> phrases, List<String> tooShort) {
        List<Token> tokens = Token.of(words);
        if (tokens.isEmpty()) {
            return;
        }
        boolean single = tokens.size() == 1
                && tokens.get(0).text().codePointCount(0, tokens.get(0).text().length()) == 1;
        if (single) {
            tooShort.add(words.strip());
        } else {
            phrases.add(new Phrase(tokens));
        }
    }

    private static String problem(List<Phrase> phrases, List<String> tooShort) {
        return !phrases.isEmpty() ? null : tooShort.isEmpty() ? "search.nothing" : "search.oneSign";
    }

    private static SearchWords refused(String problem) {
        return new SearchWords(List.of(), List.of(), problem);
    }
}
