package tw.anwang.identity.review;

import java.io.Serializable;

/** What a reviewer has typed so far. */
public class ReviewTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private Verdict verdict;
    private String words;

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
