package tw.anwang.meetings.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.MessageFormat;
import java.util.Locale;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.Sentences;

/**
 * A point or article of a draft in one edition. The last one of an edition is the draft as a whole, for what is said in
 * general.
 */
@Entity
@Table(name = "meetings_consultation_point")
public class ConsultationPoint {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int edition;

    private int position;

    private String mark;

    private String text;

    private String result;

    private boolean whole;

    @Version
    private int version;

    protected ConsultationPoint() {}

    /** @param position in its edition, from 1 */
    ConsultationPoint(Consultation of, int position, DraftPoint point) {
        this.consultationId = of.id();
        this.edition = of.edition();
        this.position = position;
        this.mark = point.mark();
        this.text = point.text();
    }

    /** The draft as a whole, behind all its points. */
    static ConsultationPoint whole(Consultation of, int position) {
        ConsultationPoint point = new ConsultationPoint(of, position, new DraftPoint(null, null));
        point.whole = true;
        return point;
    }

    /** The text that comes of the opinions; null where it stays as it is. */
    void results(String words) {
        result = TextLength.atMost(ConsultationWords.LONG, words);
    }

    /** How it is called: its own mark without what follows it (一, 第三條), 第3段 where it has none, 整體意見. */
    public String label() {
        if (whole) {
            return Sentences.of("meetings", "consultation.whole", Locale.TAIWAN);
        }
        return mark != null
                ? mark.replaceAll("[、．.：:\\s]+$", "")
                : MessageFormat.format(Sentences.of("meetings", "consultation.paragraph", Locale.TAIWAN), position);
    }

    /** As it goes on in the next edition. */
    DraftPoint next() {
        return new DraftPoint(mark, result == null ? text : result);
    }

    DraftPoint asked() {
        return new DraftPoint(mark, text);
    }

    public Long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public int edition() {
        return edition;
    }

    /** Null for the draft as a whole. */
    public String text() {
        return text;
    }

    public String result() {
        return result;
    }

    public boolean isWhole() {
        return whole;
    }

    public int version() {
        return version;
    }
}
