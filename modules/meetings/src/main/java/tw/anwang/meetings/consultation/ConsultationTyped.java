package tw.anwang.meetings.consultation;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Sensitivity;

/** What stands in the fields of a draft. */
public class ConsultationTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String reason;
    private String text;
    private Grade grade = Grade.ORDINARY;
    private boolean casework;

    static ConsultationTyped of(Consultation found, String text) {
        ConsultationTyped typed = new ConsultationTyped();
        typed.title = found.words().title();
        typed.reason = found.words().reason();
        typed.text = text;
        typed.grade = found.intended().grade();
        typed.casework = found.intended().isPartiesOnly();
        return typed;
    }

    ConsultationContent content() {
        Sensitivity circle = casework ? Sensitivity.PARTIES_ONLY : Sensitivity.ORDINARY;
        return new ConsultationContent(
                new ConsultationWords(title, reason), DraftText.points(text), circle.graded(grade));
    }

    /** Label of each field to what stands in it, to be compared with what somebody else saved. @param words by key */
    Map<String, String> shown(UnaryOperator<String> words) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("consultation.title", title);
        shown.put("consultation.reason", reason);
        shown.put("consultation.text", text);
        shown.put("grade", words.apply("grade." + grade));
        shown.put("consultation.casework", casework ? "✓" : "");
        return shown;
    }

    /** All that was typed, for what others read masked. */
    String all() {
        return String.join("\n", title, reason == null ? "" : reason, text == null ? "" : text);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The draft as typed, cut into points by {@link DraftText}. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    /** 個案性. */
    public boolean isCasework() {
        return casework;
    }

    public void setCasework(boolean casework) {
        this.casework = casework;
    }
}
