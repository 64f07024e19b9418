package tw.anwang.registry.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;

/** Something about a person that whoever serves has to know: a language, a disability. */
@Entity
@Table(name = "registry_trait")
public class Trait {
    private static final int ROOM = 200;

    /** What it is about. */
    public enum Kind {
        /** 使用語言. */
        LANGUAGE(false),
        /** 原住民身分與族別. */
        INDIGENOUS(false),
        /** 身心障礙. */
        DISABILITY(true),
        /** 疾病與健康. */
        ILLNESS(true),
        /** 懷孕. */
        PREGNANCY(true);

        /** Kinds that are masked as health (特種個資, 個人資料保護法 art 6). */
        public static final List<Kind> OF_HEALTH =
                Stream.of(values()).filter(Kind::isOfHealth).toList();

        private final boolean ofHealth;

        Kind(boolean ofHealth) {
            this.ofHealth = ofHealth;
        }

        public boolean isOfHealth() {
            return ofHealth;
        }

        /** Key in the registry's messages. */
        public String getLabelKey() {
            return "trait.kind." + name();
        }
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

    private String words;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    protected Trait() {}

    /** @param household it is entered in, whose readers alone are told */
    public Trait(PersonId person, HouseholdId household, Kind kind, String words, LocalDate notedOn) {
        if (words == null || words.isBlank()) {
            throw new RuleBroken("registry.trait.empty");
        }
        if (words.strip().length() > ROOM) {
            throw new RuleBroken("registry.trait.long", ROOM);
        }
        this.personId = person.value();
        this.householdId = household.value();
        this.kind = kind;
        this.words = words.strip();
        this.notedOn = notedOn;
    }
}
