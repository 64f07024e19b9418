package tw.anwang.meetings.report;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/** One line of the recorder's page: what was read, and what is typed on it. */
public class DispositionLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DispositionRow row;
    private Disposition disposition;
    private Integer targetNumber;
    private String targetWords;
    private String words;

    DispositionLine(DispositionRow row) {
        this.row = row;
        this.disposition = row.decided();
        this.targetWords = row.targetWords();
        this.words = row.words();
    }

    /** @param positions 序號 of each item in this report */
    void showTarget(Map<Long, Integer> positions) {
        targetNumber = row.targetItemId() == null ? null : positions.get(row.targetItemId());
    }

    void adopt() {
        disposition = disposition == null ? row.proposal() : disposition;
    }

    /** Whether anything was chosen or stands already. */
    boolean isTouched() {
        return disposition != null || row.decided() != null || !Objects.equals(words, row.words());
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
