package tw.anwang.meetings.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.identity.Grade;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.search.ToldToSearch;

/**
 * A draft on which chosen offices are asked what they think (意見徵詢), until a moment. Until it is sent its owner alone
 * sees it. Who may do what with it, and why not, asks {@link ConsultationRules}.
 */
@Entity
@EntityListeners(ToldToSearch.class)
@Table(name = "meetings_consultation")
public class Consultation {
    public static final ScopedKind<Consultation, ConsultationParty> KIND =
            new ScopedKind<>("meetings.consultation", Consultation.class, ConsultationParty.class);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private ConsultationWords words;

    private int edition = 1;

    @Enumerated(EnumType.STRING)
    private ConsultationState state = ConsultationState.DRAFT;

    @Embedded
    private Term term = new Term(null, null, true);

    @Column(name = "ended_reason")
    private String endedReason;

    @Embedded
    private Belonging belonging;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity = Sensitivity.PARTIES_ONLY;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity intended = Sensitivity.ORDINARY;

    @Version
    private int version;

    protected Consultation() {}

    Consultation(OfficeRef owner, Belonging belonging) {
        this.leadOfficeId = owner.id().value();
        this.countyCode = owner.countyCode();
        this.belonging = belonging;
    }

    /** The draft as its owner writes it. @param circle who sees it once it is sent */
    void write(ConsultationWords said, Sensitivity circle) {
        words = said;
        intended = circle;
        keptToOwner();
    }

    /** What is not sent is kept to its owner, and is 密 already where it will be. */
    private void keptToOwner() {
        if (state == ConsultationState.DRAFT) {
            sensitivity = Sensitivity.PARTIES_ONLY.graded(intended.grade());
        }
    }

    /** Until when, and whether what comes later is taken and marked 逾期. */
    void until(Instant moment, boolean late) {
        term = new Term(term.openedAt(), moment, late);
    }

    /** The offices are asked from now on. */
    void open(Instant now) {
        state = ConsultationState.OPEN;
        sensitivity = intended;
        term = new Term(now, term.closesAt(), term.takesLate());
    }

    void close() {
        state = ConsultationState.CLOSED;
    }

    void publish() {
        state = ConsultationState.PUBLISHED;
    }

    void withdraw(String why) {
        endedReason = TextLength.atMost(2000, why);
        state = ConsultationState.WITHDRAWN;
    }

    /** The next edition is asked about. */
    void nextEdition(Instant now) {
        edition++;
        open(now);
    }

    /** As closed as what it belongs to, at the least. */
    void keepWithin(Sensitivity outer) {
        intended = intended.within(outer);
        sensitivity = sensitivity.within(outer);
    }

    /** Whether a reply sent now is late: one second past is past. */
    public boolean isLate(Instant now) {
        return term.isLate(now);
    }

    /** As lists of work call it: what is 密 by its number alone. */
    public String called() {
        String numbered = MessageFormat.format(
                Sentences.of("meetings", "consultation.called", Locale.TAIWAN), String.valueOf(id));
        return grade() == Grade.ORDINARY ? numbered + " " + words.title() : numbered;
    }

    public Grade grade() {
        return sensitivity.grade();
    }

    public Long id() {
        return id;
    }

    public ConsultationWords words() {
        return words;
    }

    /** From 1. */
    public int edition() {
        return edition;
    }

    public ConsultationState state() {
        return state;
    }

    /** Null until it is sent. */
    public Instant closesAt() {
        return term.closesAt();
    }

    public boolean takesLate() {
        return term.takesLate();
    }

    /** When this edition was sent; null before. */
    public Instant openedAt() {
        return term.openedAt();
    }

    /** Why it was withdrawn, or null. */
    public String endedReason() {
        return endedReason;
    }

    public Belonging belonging() {
        return belonging == null ? new Belonging(null, null, null) : belonging;
    }

    /** The office that put the draft up. */
    public OfficeId office() {
        return new OfficeId(leadOfficeId);
    }

    public Sensitivity intended() {
        return intended;
    }

    public int version() {
        return version;
    }
}
