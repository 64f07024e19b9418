package tw.anwang.meetings.report;

import java.io.Serializable;

/** One column on the editor: its place (empty: not used) and the series' own heading (empty: the usual one). */
public class ColumnTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReportColumn column;
    private Integer place;
    private String words;

    ColumnTyped(ReportColumn column, Integer place, String words) {
        this.column = column;
        this.place = place;
        this.words = words;
    }

    public ReportColumn getColumn() {
        return column;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
