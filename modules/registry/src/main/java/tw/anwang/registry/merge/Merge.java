package tw.anwang.registry.merge;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.person.PersonWords;

/** That two records are one person: asked, where somebody else has to look first; done; undone. */
@Entity
@Table(name = "registry_merge")
public class Merge {
    static final String KIND = "registry.merge";

    private static final int ROOM = 500;

    /** How far it is. */
    public enum State {
        /** The numbers differ: somebody else looks first. */
        ASKED,
        DONE,
        UNDONE,
        /** Somebody else did not agree, or who asked took it back. */
        DISMISSED;

        /** Key in the registry's messages. */
        public String getLabelKey() {
            return "merge.state." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kept_id")
    private long keptId;

    @Column(name = "gone_id")
    private long goneId;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    private String why;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "agreed_by")
    private Long agreedBy;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "kept_version")
    private Integer keptVersion;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "was_name"))
    @AttributeOverride(name = "sex", column = @Column(name = "was_sex"))
    @AttributeOverride(name = "bornOn", column = @Column(name = "was_born_on"))
    @AttributeOverride(name = "estimated", column = @Column(name = "was_estimated"))
    @AttributeOverride(name = "diedOn", column = @Column(name = "was_died_on"))
    private StoredWords was;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "given_name"))
    @AttributeOverride(name = "sex", column = @Column(name = "given_sex"))
    @AttributeOverride(name = "bornOn", column = @Column(name = "given_born_on"))
    @AttributeOverride(name = "estimated", column = @Column(name = "given_estimated"))
    @AttributeOverride(name = "diedOn", column = @Column(name = "given_died_on"))
    private StoredWords given;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Column(name = "undone_why")
    private String undoneWhy;

    @Version
    private int version;

    protected Merge() {}

    Merge(MergePreview read, PersonWords given, String why, AccountId who, LocalDate today) {
        this.keptId = read.kept().person().value();
        this.goneId = read.gone().person().value();
        this.was = new StoredWords(read.kept().words());
        this.given = new StoredWords(given);
        this.why = reason(why);
        this.askedBy = who.value();
        this.askedOn = today;
    }

    static String reason(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new RuleBroken("registry.merge.noReason");
        }
        if (typed.strip().length() > ROOM) {
            throw new RuleBroken("registry.twin.longReason", ROOM);
        }
        return typed.strip();
    }

    void done(LocalDate day, int versionOfKept, AccountId who) {
        state = State.DONE;
        doneOn = day;
        keptVersion = versionOfKept;
        agreedBy = who.value();
    }

    void undone(String whyTyped, AccountId who) {
        ended(State.UNDONE, whyTyped, who);
    }

    void dismissed(String whyTyped, AccountId who) {
        ended(State.DISMISSED, whyTyped, who);
    }

    private void ended(State how, String whyTyped, AccountId who) {
        undoneWhy = reason(whyTyped);
        state = how;
        undoneBy = who.value();
    }

    public long id() {
        return id;
    }

    public PersonId kept() {
        return new PersonId(keptId);
    }

    public PersonId gone() {
        return new PersonId(goneId);
    }

    public State state() {
        return state;
    }

    public String why() {
        return why;
    }

    /** Why it was undone or dismissed, or null. */
    public String undoneWhy() {
        return undoneWhy;
    }

    /** Null for those of the first weeks. */
    public LocalDate askedOn() {
        return askedOn;
    }

    AccountId askedBy() {
        return new AccountId(askedBy);
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    /** Whether nobody corrected the person since. */
    boolean isAsLeft(int versionOfKept) {
        return keptVersion != null && keptVersion == versionOfKept;
    }

    /** The words of the one that stays, before. */
    PersonWords was() {
        return was.words();
    }

    PersonWords given() {
        return given.words();
    }
}
