package tw.anwang.meetings.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/** What the draft is called, and why opinions on it are wanted. */
@Embeddable
public class ConsultationWords {
    /** Signs of the title. */
    static final int TITLE = 300;

    /** Signs of every longer text here. */
    static final int LONG = 20_000;

    @Column(name = "title")
    private String title;

    @Column(name = "reason")
    private String reason;

    protected ConsultationWords() {}

    /** @throws RuleBroken without a title, and for words that are too long */
    public ConsultationWords(String title, String reason) {
        this.title = TextLength.atMost(TITLE, title);
        this.reason = TextLength.atMost(LONG, reason);
        if (this.title == null) {
            throw new RuleBroken("meetings.consultation.noTitle");
        }
    }

    public String title() {
        return title;
    }

    /** Or null. */
    public String reason() {
        return reason;
    }
}
