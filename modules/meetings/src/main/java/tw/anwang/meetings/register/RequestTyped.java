package tw.anwang.meetings.register;

import java.io.Serializable;
import java.util.List;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.Graded;

/** What stands in the fields of a request. */
public class RequestTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String year;
    private Long theme;
    private String title;
    private String text;
    private String subItems;
    private String asked;
    private Grade grade = Grade.ORDINARY;

    static RequestTyped of(CountyRequest request, String asked) {
        RequestTyped typed = new RequestTyped();
        typed.year = String.valueOf(request.year() - 1911);
        typed.theme = request.words().themeId();
        typed.title = request.words().title();
        typed.text = request.words().text();
        typed.subItems = request.words().subItems();
        typed.asked = asked;
        return typed;
    }

    /** The grades a request may have. */
    public List<Grade> getGrades() {
        return Graded.STORED;
    }

    RequestWords words() {
        return new RequestWords(theme, title, text, subItems);
    }

    /** Common era. @throws RuleBroken for what is no year of the republic */
    int commonYear() {
        String typed = year == null ? "" : year.strip();
        if (!typed.matches("\\d{2,3}")) {
            throw new RuleBroken("meetings.countyRequest.noYear");
        }
        return Integer.parseInt(typed) + 1911;
    }

    /** All that was typed, for what others read masked. */
    String all() {
        return String.join("\n", title, text, subItems == null ? "" : subItems);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Long getTheme() {
        return theme;
    }

    public void setTheme(Long theme) {
        this.theme = theme;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSubItems() {
        return subItems;
    }

    public void setSubItems(String subItems) {
        this.subItems = subItems;
    }

    /** Of a new one; one that is there changes it with a reason. */
    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    /** Names of offices, one a line. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
