package tw.anwang.desk.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What the index keeps of a title and its words: runs of letters and of digits as they are, Chinese in pairs of signs
 * that follow each other. The first and the last sign of a run stand alone besides: a term such as 論2 needs them.
 */
final class IndexedTokens extends TokenStream {
    /** So that no phrase begins in the title and ends in the words. */
    private static final int GAP = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> terms = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private int at;

    IndexedTokens(String title, String body) {
        add(Token.of(title), 1);
        add(Token.of(body), GAP);
    }

    private void add(List<Token> tokens, int firstStep) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean paired = i + 1 < tokens.size() && tokens.get(i + 1).joined();
            int before = terms.size();
            if (!token.joined() || !paired) {
                put(token.text(), i == 0 ? firstStep : 1);
            }
            if (paired) {
                put(token.text() + tokens.get(i + 1).text(), terms.size() > before ? 0 : i == 0 ? firstStep : 1);
            }
        }
    }

    private void put(String text, int by) {
        terms.add(text);
        steps.add(by);
    }

    @Override
    public boolean incrementToken() {
        if (at == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.get(at));
        step.setPositionIncrement(steps.get(at++));
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
