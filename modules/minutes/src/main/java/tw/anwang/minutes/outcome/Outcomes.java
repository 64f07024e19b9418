package tw.anwang.minutes.outcome;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tw.anwang.minutes.numbering.Articles;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** What became of the item itself: said plainly, not quoted, not conditional, not of something else. */
public final class Outcomes {
    private static final int LONGEST_BEFORE = 24;
    private static final int LONGEST_WORD = 9;
    /** The weakest word: 一致同意，照案通過 is passed as it was. */
    private static final String AGREED = "同意";
    /** Alone behind a comma it is said of the whole as well. */
    private static final String PASSED = "通過";

    private static final String AMENDED = "修正通過";

    private static final List<String> MERGED = List.of("討論", "辦理", "審議", "處理", "案", "審查");

    /** 洽悉 Noted. */
    private static final Pattern TRANSLATION = Pattern.compile("(?<=\\p{IsHan})\\s*[A-Za-z][A-Za-z .]*$");

    private final Words words;
    private final Words openings;
    private final Words begins;
    private final Words goesOn;
    private final BasisOutcomes onBasis;
    private final Map<String, String> same;
    private final List<String> notAfter;
    private final List<String> lead;
    private final List<String> subjects;
    private final Words subjectWords;
    private final List<String> rest;
    private final Set<String> firstOnly;

    public Outcomes(Vocabulary vocabulary) {
        words = Words.of(vocabulary.words("outcome", "WORD"));
        openings = Words.of(vocabulary.words("outcome", "OPENING"));
        begins = Words.of(vocabulary.words("outcome", "BEGINS"));
        goesOn = Words.of(vocabulary.words("outcome", "GOES_ON"));
        onBasis = new BasisOutcomes(vocabulary);
        same = vocabulary.pairs("outcome", "SAME");
        notAfter = vocabulary.words("outcome", "NOT_AFTER");
        lead = vocabulary.words("outcome", "LEAD");
        subjects = vocabulary.words("outcome", "SUBJECT");
        subjectWords = Words.of(subjects);
        rest = vocabulary.words("previous", "REST");
        firstOnly = new HashSet<>(vocabulary.words("outcome", "FIRST_ONLY"));
    }

    /**
     * The outcome a decision states, or null.
     *
     * @param speaksOfEarlierItems whether 餘 is the rest of a list, and not the rest of the item
     */
    public String in(String text, boolean speaksOfEarlierItems) {
        int article = Articles.end(text);
        if (article == 0) {
            return inWords(text, speaksOfEarlierItems);
        }
        return Articles.amended(text, article) ? AMENDED : ofArticle(text.substring(article));
    }

    /** Of an article of a bill: what stands behind its number. */
    private String ofArticle(String rest) {
        return inWords(rest.startsWith("均") || rest.startsWith("皆") ? rest.substring(1) : rest, false);
    }

    private String inWords(String text, boolean speaksOfEarlierItems) {
        List<Clauses.Clause> clauses = Clauses.in(text);
        int looked = Math.min(clauses.size(), 40);
        String agreed = null;
        for (int i = 0; i < looked; i++) {
            if (agreed != null && clauses.get(i).sentence() > 0) {
                break;
            }
            String outcome = of(clauses.get(i).of(text).strip(), i, speaksOfEarlierItems);
            if (outcome != null && !outcome.equals(AGREED)) {
                return same.getOrDefault(outcome, outcome);
            }
            agreed = outcome != null ? outcome : agreed;
        }
        return agreed;
    }

    private String of(String clause, int index, boolean speaksOfEarlierItems) {
        String core = clause.endsWith("!") ? clause.substring(0, clause.length() - 1) : clause;
        core = TRANSLATION.matcher(withoutBracket(core)).replaceFirst("");
        if (core.isEmpty() || core.length() > LONGEST_BEFORE + LONGEST_WORD) {
            return null;
        }
        if (core.charAt(0) == '併' && core.length() <= 16 && MERGED.stream().anyMatch(core::endsWith)) {
            return "併案";
        }
        if (index == 0 && openings.at(core, 0) != null) {
            return openings.at(core, 0).text();
        }
        int lead = leadEnd(core);
        boolean mayRest = index == 0 || lead > 0 || core.charAt(0) == '照';
        String told = mayRest ? onBasis.at(core, lead) : null;
        told = told == null ? beginning(core, index) : told;
        if (told != null) {
            return told;
        }
        Words.Word word = words.endOf(core.substring(Math.max(0, core.length() - LONGEST_WORD)));
        if (word == null) {
            return null;
        }
        String before = core.substring(0, core.length() - word.text().length());
        boolean ofRest = rest.stream().anyMatch(before::startsWith);
        if (ofRest && speaksOfEarlierItems
                || notAfter.stream().anyMatch(before::contains)
                || before.indexOf('「') >= 0) {
            return null;
        }
        return fits(before, word.text(), index) ? word.text() : null;
    }

    /** 本案照擬辦意見通過: behind the words for the item itself. */
    private int leadEnd(String core) {
        Words.Word subject = subjectWords.at(core, 0);
        return subject == null ? 0 : subject.text().length();
    }

    /** 洽悉並請…, 照案通過後函送…, 通過登錄為…: the word begins the clause, and what follows is another matter. */
    private String beginning(String core, int index) {
        Words.Word word = begins.at(core, 0);
        if (word != null && core.startsWith("為", word.text().length())) {
            return word.text();
        }
        word = index == 0 ? words.at(core, 0) : null;
        Words.Word more = word == null ? null : goesOn.at(core, word.text().length());
        boolean condition = more != null && more.text().equals("後") && firstOnly.contains(word.text());
        return more == null || condition ? null : word.text();
    }

    private boolean fits(String before, String word, int index) {
        if (before.isEmpty()) {
            return !firstOnly.contains(word) || index == 0 || word.equals(PASSED);
        }
        boolean ownLead = lead.stream().anyMatch(before::startsWith);
        if (firstOnly.contains(word)) {
            return index == 0 && ownLead && before.length() <= 12 || ofTheWhole(before);
        }
        return ownLead || before.endsWith("同意") || before.length() <= 6;
    }

    /** 經表決贊成71票，本案通過: what is said of the whole counts behind a reason too; at most an adverb stands between. */
    private boolean ofTheWhole(String before) {
        return subjects.stream().anyMatch(s -> before.startsWith(s) && before.length() - s.length() <= 2);
    }

    private static String withoutBracket(String clause) {
        int open = clause.endsWith(")") ? clause.lastIndexOf('(') : -1;
        return open > 0 ? clause.substring(0, open) : clause;
    }
}
