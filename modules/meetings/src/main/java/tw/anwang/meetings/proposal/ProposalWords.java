package tw.anwang.meetings.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/** What an office proposes: 案由, 說明, 建議. */
@Embeddable
public class ProposalWords {
    /** Signs of 案由. */
    static final int SUBJECT = 300;

    /** Signs of 說明 and of 建議; longer matters belong into an annex. */
    static final int LONG = 20_000;

    @Column(name = "subject")
    private String subject;

    @Column(name = "explanation")
    private String explanation;

    @Column(name = "suggestion")
    private String suggestion;

    protected ProposalWords() {}

    /** @throws RuleBroken without 案由 or 說明, and for words that are too long */
    public ProposalWords(String subject, String explanation, String suggestion) {
        this.subject = TextLength.atMost(SUBJECT, subject);
        this.explanation = TextLength.atMost(LONG, explanation);
        this.suggestion = TextLength.atMost(LONG, suggestion);
        if (this.subject == null) {
            throw new RuleBroken("meetings.proposal.noSubject");
        }
        if (this.explanation == null) {
            throw new RuleBroken("meetings.proposal.noExplanation");
        }
    }

    /** Label of each field to what stands in it, to be compared with what somebody else saved. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("proposal.subject", subject);
        shown.put("proposal.explanation", explanation);
        shown.put("proposal.suggestion", suggestion);
        return shown;
    }

    /** 案由. */
    public String subject() {
        return subject;
    }

    /** 說明. */
    public String explanation() {
        return explanation;
    }

    /** 建議, or null. */
    public String suggestion() {
        return suggestion;
    }
}
