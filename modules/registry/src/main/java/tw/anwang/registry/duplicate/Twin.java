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
        if (reasonTyped == null || reasonTyped.isBlank()) {
            throw new RuleBroken("registry.twin.noReason");
        }
        if (reasonTyped.strip().length() > ROOM) {
            throw new RuleBroken("registry.twin.longReason", ROOM);
        }
        two = true;
        why = reasonTyped.strip();
        decidedBy = who.value();
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
