package tw.anwang.welfare.familycase;

import java.util.Arrays;
import tw.anwang.welfare.statistics.CaseCell;

/** The filter of the list as it stands in the address; what makes no sense there is as if it were not. */
public class CaseAsked {
    private String words;
    private String state;
    private String person;
    private String office;
    private String overdue;
    private String counted;
    private int page = 1;

    CaseFilter filter() {
        CaseState known = Arrays.stream(CaseState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        return new CaseFilter(words, known, person, office, isLate(), CaseCell.read(counted));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getOverdue() {
        return overdue;
    }

    public void setOverdue(String overdue) {
        this.overdue = overdue;
    }

    public boolean isLate() {
        return "true".equals(overdue);
    }

    /** A cell of the statistics, as one word. */
    public String getCounted() {
        return counted;
    }

    public void setCounted(String counted) {
        this.counted = counted;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
