package tw.anwang.meetings.answer;

import java.io.Serializable;
import java.time.LocalDate;

/** What a person typed to ask for another lead or a later day. */
public class RequestTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private RequestKind kind = RequestKind.EXTEND;
    private String suggested;
    private LocalDate until;
    private String reason;

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    /** The office that should lead instead, as typed. */
    public String getSuggested() {
        return suggested;
    }

    public void setSuggested(String suggested) {
        this.suggested = suggested;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
