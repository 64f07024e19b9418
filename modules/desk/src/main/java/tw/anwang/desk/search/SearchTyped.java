package tw.anwang.desk.search;

import java.text.Normalizer;
import java.util.Objects;

/** What the address of a search has, as it was typed. */
public class SearchTyped {
    private static final String ROC_YEAR = "\\d{1,3}";

    private String words;
    private String kind;
    private Long series;
    private String office;
    private String year;
    private int page = 1;

    SearchFilter filter() {
        return new SearchFilter(Objects.requireNonNullElse(words, ""), filled(kind), series, filled(office), rocYear());
    }

    private static String filled(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    /** 111, 民國111年 or full width; null where none is typed, or none can be read. */
    private Integer rocYear() {
        String plain = year == null
                ? ""
                : Normalizer.normalize(year, Normalizer.Form.NFKC).replaceAll("[民國年\\s]", "");
        return plain.matches(ROC_YEAR) ? Integer.valueOf(plain) : null;
    }

    public boolean isYearUnread() {
        return filled(year) != null && rocYear() == null;
    }

    /** Whether something is looked for at all: without words the page only asks. */
    public boolean isAsked() {
        return filled(words) != null;
    }

    public boolean isNarrowed() {
        return filled(kind) != null || series != null || filled(office) != null || filled(year) != null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
