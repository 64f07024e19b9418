package tw.anwang.meetings.tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import tw.anwang.identity.Grade;
import tw.anwang.identity.SensitiveText;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.UtcInstant;

/** What a meeting adopted, under the number anyone can cite: it stays as it was, whatever becomes of the item. */
@MappedSuperclass
public abstract class AdoptedDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private Origin origin;

    private String number;
    private String title;
    private String text;

    @Convert(converter = UtcInstant.class)
    @Column(name = "handed_out_at")
    private Instant handedOutAt;

    private boolean stub;

    @Column(name = "county_code")
    private String countyCode;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity;

    protected AdoptedDecision() {}

    AdoptedDecision(NewItem begun, Instant now) {
        origin = begun.origin();
        number = begun.number();
        title = begun.title();
        text = begun.text();
        handedOutAt = now;
        stub = begun.stub();
        countyCode = begun.countyCode();
        sensitivity = begun.sensitivity();
    }

    public Long id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** As adopted. */
    public String text() {
        return text;
    }

    /** The county whose matter it is, or null. */
    public String countyCode() {
        return countyCode;
    }

    final void grade(Grade grade) {
        sensitivity = sensitivity.graded(grade);
    }

    /** 個案性 or not, under the same 密等: as the series says whose words they are. */
    final void keepToParties(boolean only) {
        sensitivity = (only ? Sensitivity.PARTIES_ONLY : Sensitivity.ORDINARY).graded(grade());
    }

    /** 密等. */
    public Grade grade() {
        return sensitivity.grade();
    }

    /** As lists of work and mails call it: what is 密 by its number alone, and never with a number of a person. */
    public String called() {
        return called(number, title, sensitivity);
    }

    /** The same, of what was read of an item. */
    public static String called(String number, String title, Sensitivity sensitivity) {
        return sensitivity.isConfidential() ? number : number + " " + SensitiveText.masked(title);
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** Known by its number alone; the rest is still to be filled in (待補登). */
    public boolean isStub() {
        return stub;
    }
}
