package tw.anwang.meetings.pattern;

import java.io.Serializable;
import tw.anwang.kernel.RuleBroken;

/** A word as typed, and the words it was tried with. */
public class PatternTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private PatternUse use = PatternUse.LABEL_RESOLUTION;
    private String word;
    private boolean ofOffice;
    private Long minutes;
    private Long item;
    private String tried;

    void take(PatternTrials.Suggestion suggestion) {
        use = suggestion.use();
        word = suggestion.word();
    }

    void tried() {
        tried = key();
    }

    /** Whether it was tried as it stands now. */
    public boolean isTried() {
        return key().equals(tried);
    }

    private String key() {
        return use + " " + word + " " + minutes;
    }

    long needMinutes() {
        if (minutes == null) {
            throw new RuleBroken("meetings.pattern.fileMissing");
        }
        return minutes;
    }

    public PatternUse getUse() {
        return use;
    }

    public void setUse(PatternUse use) {
        this.use = use;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    /** Whether the other series of the staff unit are to be read by it too. */
    public boolean isOfOffice() {
        return ofOffice;
    }

    public void setOfOffice(boolean ofOffice) {
        this.ofOffice = ofOffice;
    }

    public Long getMinutes() {
        return minutes;
    }

    public void setMinutes(Long minutes) {
        this.minutes = minutes;
    }

    /** The item a person comes from, or null. */
    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    boolean comesFromItem() {
        return item != null && minutes != null && word == null;
    }
}
