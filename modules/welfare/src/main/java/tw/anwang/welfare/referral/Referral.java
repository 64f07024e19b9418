package tw.anwang.welfare.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;

/** One referral, with the answer and what came of it. */
@Entity
@Table(name = "welfare_referral")
public class Referral {
    /** As tasks and the trail call it. */
    public static final String KIND = "welfare.referral";

    private static final int WORDS = 1000;
    private static final int BODY = 100;
    private static final int CONSENT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "office_id")
    private Long officeId;

    private String body;

    @Column(name = "person_id")
    private Long personId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    @Column(name = "consent_words")
    private String consentWords;

    private String handed;

    private String contact;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_id")
    private long sentId;

    @Column(name = "sent_name")
    private String sentName;

    @Enumerated(EnumType.STRING)
    private ReferralState state = ReferralState.WAITING;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String reply;

    @Column(name = "replied_on")
    private LocalDate repliedOn;

    @Column(name = "replied_name")
    private String repliedName;

    private String result;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_name")
    private String endedName;

    @Version
    private int version;

    protected Referral() {}

    /** @throws RuleBroken for what is missing @param due the last day on which an answer is in time */
    Referral(long caseId, Asked asked, Actor me, LocalDate today, LocalDate due) {
        this.caseId = caseId;
        this.officeId = asked.office() == null ? null : asked.office().value();
        this.body = asked.office() == null ? needed(BODY, asked.body(), "noBody") : null;
        this.personId = asked.person();
        this.reason = needed(WORDS, asked.reason(), "noReason");
        this.consent = asked.consent();
        this.consentWords = needed(CONSENT, asked.consent() == null ? null : asked.consentWords(), "noConsent");
        this.handed = needed(WORDS, asked.handed(), "noHanded");
        this.contact = TextLength.atMost(BODY, asked.contact());
        this.sentOn = today;
        this.sentId = me.id().value();
        this.sentName = me.name();
        this.dueOn = due;
    }

    private static String needed(int most, String text, String rule) {
        String said = TextLength.atMost(most, text);
        if (said == null) {
            throw new RuleBroken("welfare.referral." + rule);
        }
        return said;
    }

    /** @param due the last day on which the next answer is in time, or null where none follows */
    void answered(ReferralState next, String words, LocalDate day, LocalDate due, Actor me) {
        String said = needed(WORDS, words, "noWords");
        if (state == ReferralState.WAITING) {
            reply = said;
            repliedOn = day;
            repliedName = me.name();
        } else {
            result = said;
        }
        state = next;
        dueOn = due;
        if (!next.isOpen()) {
            endedOn = day;
            endedName = me.name();
        }
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** Null where it is a body in words. */
    public OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    public String body() {
        return body;
    }

    /** Null for the family as a whole. */
    public Long personId() {
        return personId;
    }

    public String reason() {
        return reason;
    }

    public Consent consent() {
        return consent;
    }

    public String consentWords() {
        return consentWords;
    }

    /** Whom to call there; null where nobody is known. */
    public String contact() {
        return contact;
    }

    public String handed() {
        return handed;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public String sentName() {
        return sentName;
    }

    public ReferralState state() {
        return state;
    }

    /** By when the next answer is in time; null where none is waited for. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public String reply() {
        return reply;
    }

    public LocalDate repliedOn() {
        return repliedOn;
    }

    /** Who wrote the answer down. */
    public String repliedName() {
        return repliedName;
    }

    public String result() {
        return result;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endedName() {
        return endedName;
    }

    public int version() {
        return version;
    }

    /** An answer is missing. */
    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
