package tw.anwang.meetings.report;

import java.io.Serializable;

/** One line of the recorder's page: what was read, and what is typed on it. */
public class DispositionLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private DispositionRow row;
    private DispositionRow theirs;
    private Disposition disposition;
    private String target;
    private String targetWords;
    private String words;

    DispositionLine(DispositionRow row) {
        show(row);
    }

    private void show(DispositionRow shown) {
        row = shown;
        theirs = null;
        disposition = shown.decided();
        target = shown.target();
        targetWords = shown.targetWords();
        words = shown.words();
    }

    void adopt() {
        disposition = disposition == null ? row.proposal() : disposition;
    }

    /** Whether anything was typed since the line was read. */
    boolean isTouched() {
        return differsFrom(row);
    }

    private boolean differsFrom(DispositionRow other) {
        return disposition != other.decided()
                || !same(target, other.target())
                || !same(targetWords, other.targetWords())
                || !same(words, other.words());
    }

    /** Browsers send empty fields as empty texts, and line breaks as CR LF. */
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text == null ? "" : text.replace("\r", "").strip();
    }

    /** Somebody saved this line first: theirs is taken where nothing was typed here, else it stands beside. */
    void meet(DispositionRow now) {
        if (now.version() == row.version()) {
            return;
        }
        if (isTouched() && differsFrom(now)) {
            theirs = now;
        } else {
            show(now);
        }
    }

    /** Whether two decisions stand here, and one must be chosen. */
    public boolean isConflict() {
        return theirs != null;
    }

    public DispositionRow getTheirs() {
        return theirs;
    }

    public void useTheirs() {
        show(theirs);
    }

    public void keepMine() {
        row = theirs;
        theirs = null;
    }

    /** @param goesOn the item that {@link #getTarget} names, or null */
    Decided decided(Long goesOn) {
        return new Decided(row.entryId(), row.version(), disposition, goesOn, targetWords, words);
    }

    public DispositionRow getRow() {
        return row;
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
    }

    /** 序號 of this report, or number of any item of the series that is still tracked. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getTargetWords() {
        return targetWords;
    }

    public void setTargetWords(String targetWords) {
        this.targetWords = targetWords;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
