package tw.anwang.desk.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Words that are looked for together, in this order: a term, or what stood in quotes. */
record Phrase(List<Token> tokens) {
    static final String FIELD = "text";

    Query wanted() {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int at = 0;
        while (at < tokens.size()) {
            boolean paired = isJoined(at + 1);
            phrase.add(new Term(FIELD, paired ? pair(at) : tokens.get(at).text()), at);
            // of a run with an odd number of signs the last pair shares one with the pair before it
            boolean leavesOne = isJoined(at + 2) && !isJoined(at + 3);
            at += !paired || leavesOne ? 1 : 2;
        }
        return phrase.build();
    }

    private boolean isJoined(int at) {
        return at < tokens.size() && tokens.get(at).joined();
    }

    private String pair(int at) {
        return tokens.get(at).text() + tokens.get(at + 1).text();
    }

    /** How far from {@code at} the phrase reaches in the tokens of a text; -1 where it does not stand there. */
    int lengthAt(List<Token> text, int at) {
        if (at + tokens.size() > text.size()) {
            return -1;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token there = text.get(at + i);
            Token wanted = tokens.get(i);
            if (!there.text().equals(wanted.text()) || wanted.joined() && !there.joined()) {
                return -1;
            }
        }
        return tokens.size();
    }
}
