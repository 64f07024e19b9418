package tw.anwang.registry.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.identity.IdNumber;
import tw.anwang.registry.PersonId;

/** A number of a person: kept apart, shown only to who may or for a purpose. */
@Entity
@Table(name = "registry_identifier")
public class Identifier {
    /** What kind of number. */
    public enum Kind {
        /** 身分證統一編號. */
        NATIONAL_ID,
        /** 統一證號 of a resident, in the form of since 110 or the older one with two letters. */
        RESIDENT_ID,
        /** 護照號碼. */
        PASSPORT,
        /** Any other, such as the number of a system that has no better one. */
        OTHER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String value;

    @Column(name = "unchecked_reason")
    private String uncheckedReason;

    protected Identifier() {}

    private Identifier(PersonId person, Kind kind, String value, String uncheckedReason) {
        this.personId = person.value();
        this.kind = kind;
        this.value = value;
        this.uncheckedReason = uncheckedReason;
    }

    /** A number whose check digit is right. */
    public static Identifier checked(PersonId person, IdNumber number) {
        return new Identifier(
                person, number.isOfAResident() ? Kind.RESIDENT_ID : Kind.NATIONAL_ID, number.value(), null);
    }

    /** 無法確認的號碼: one whose check digit is wrong, or that has none. @param reason why it is kept all the same */
    public static Identifier unchecked(PersonId person, String number, String reason) {
        return new Identifier(person, Kind.OTHER, number, reason);
    }
}
