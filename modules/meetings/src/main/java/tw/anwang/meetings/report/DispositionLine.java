package tw.anwang.meetings.report;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One line of the recorder's page: what was read, and what is typed on it. */
public class DispositionLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private DispositionRow row;
    private DispositionRow theirs;
    private final HashMap<Long, Integer> positions;
    private Disposition disposition;
    private Integer targetNumber;
    private String targetWords;
    private String words;

    /** @param positions 序號 of each item in this report */
    DispositionLine(DispositionRow row, Map<Long, Integer> positions) {
        this.positions = new HashMap<>(positions);
        show(row);
    }

    private void show(DispositionRow shown) {
        row = shown;
        theirs = null;
        disposition = shown.decided();
        targetNumber = targetNumber(shown);
        targetWords = shown.targetWords();
        words = shown.words();
    }

    private Integer targetNumber(DispositionRow of) {
        return of.targetItemId() == null ? null : positions.get(of.targetItemId());
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
                || !Objects.equals(targetNumber, targetNumber(other))
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

    /** @param items the item behind each 序號 of this report */
    Decided decided(Map<Integer, Long> items) {
        Long target = targetNumber == null ? null : items.get(targetNumber);
        return new Decided(row.entryId(), row.version(), disposition, target, targetWords, words);
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

    public Integer getTargetNumber() {
        return targetNumber;
    }

    public void setTargetNumber(Integer targetNumber) {
        this.targetNumber = targetNumber;
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
