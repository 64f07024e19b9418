package tw.anwang.registry.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;

/** How a person is reached. */
@Entity
@Table(name = "registry_contact")
public class Contact {
    private static final int ROOM = 100;
    private static final int WORDS_ROOM = 200;

    /** What kind of contact. */
    public enum Kind {
        /** 手機. */
        MOBILE,
        /** 市話. */
        PHONE,
        /** 電子郵件. */
        MAIL,
        /** 通訊軟體. */
        MESSENGER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "household_id")
    private Long householdId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "value")
    private String value;

    private String words;

    protected Contact() {}

    /** @param household it is entered in, whose readers alone are told @param words whose it is, or when to call; or null */
    public Contact(PersonId person, HouseholdId household, Kind kind, String value, String words) {
        if (value == null || value.isBlank()) {
            throw new RuleBroken("registry.contact.empty");
        }
        if (value.strip().length() > ROOM || words != null && words.length() > WORDS_ROOM) {
            throw new RuleBroken("registry.contact.long", ROOM, WORDS_ROOM);
        }
        this.personId = person.value();
        this.householdId = household.value();
        this.kind = kind;
        this.value = value.strip();
        this.words = words == null || words.isBlank() ? null : words.strip();
    }
}
