package tw.anwang.identity.grant;

import java.io.Serializable;
import java.time.LocalDate;

/** What a person typed to act on a grant. */
public class ActTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String reason;
    private LocalDate nextReview;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getNextReview() {
        return nextReview;
    }

    public void setNextReview(LocalDate nextReview) {
        this.nextReview = nextReview;
    }
}
