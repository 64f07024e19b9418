package tw.anwang.meetings.proposal;

import java.io.Serializable;

/** What stands in the fields of a proposal. */
public class ProposalTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String subject;
    private String explanation;
    private String suggestion;

    static ProposalTyped of(ProposalWords words) {
        ProposalTyped typed = new ProposalTyped();
        typed.subject = words.subject();
        typed.explanation = words.explanation();
        typed.suggestion = words.suggestion();
        return typed;
    }

    ProposalWords words() {
        return new ProposalWords(subject, explanation, suggestion);
    }

    /** All that was typed, for what others read masked. */
    String all() {
        return String.join(
                "\n",
                words().shown().values().stream().filter(one -> one != null).toList());
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(String suggestion) {
        this.suggestion = suggestion;
    }
}
