package tw.anwang.registry.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.MatchReason;
import tw.anwang.registry.PersonId;

/** Two records that may be one person. */
@Entity
@Table(name = "registry_twin")
public class Twin {
    private static final int ROOM = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "one_id")
    private long oneId;

    @Column(name = "other_id")
    private long otherId;

    @Enumerated(EnumType.STRING)
    private MatchReason reason;

    private boolean two;
    private String why;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Version
    private int version;

    protected Twin() {}

    /** 不是同一人. @throws RuleBroken {@code registry.twin.noReason} or {@code registry.twin.longReason} */
    void areTwo(String reasonTyped, AccountId who) {
        why = reason(reasonTyped);
        two = true;
        decidedBy = who.value();
    }

    /** @throws RuleBroken {@code registry.twin.noReason} or {@code registry.twin.longReason} */
    static String reason(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new RuleBroken("registry.twin.noReason");
        }
        if (typed.strip().length() > ROOM) {
            throw new RuleBroken("registry.twin.longReason", ROOM);
        }
        return typed.strip();
    }

    /** 重新認定. @throws RuleBroken {@code registry.twin.open} where nothing was decided */
    void mayBeOne() {
        if (!two) {
            throw new RuleBroken("registry.twin.open");
        }
        two = false;
        why = null;
        decidedBy = null;
    }

    boolean isTwo() {
        return two;
    }

    String why() {
        return why;
    }

    public long id() {
        return id;
    }

    public PersonId one() {
        return new PersonId(oneId);
    }

    public PersonId other() {
        return new PersonId(otherId);
    }

    public MatchReason reason() {
        return reason;
    }
}
