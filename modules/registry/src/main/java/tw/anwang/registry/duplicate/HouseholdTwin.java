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
import tw.anwang.registry.HouseholdId;

/** Two households that may be one. */
@Entity
@Table(name = "registry_household_twin")
public class HouseholdTwin {
    /** What makes them look like one. */
    public enum Reason {
        /** Two people or more belong to both today. */
        MEMBERS,
        /** Somebody belongs to both, and both live at one address. */
        ADDRESS;

        /** Key in the registry's messages. */
        public String getLabelKey() {
            return "households.reason." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "one_id")
    private long oneId;

    @Column(name = "other_id")
    private long otherId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private boolean two;
    private String why;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Version
    private int version;

    protected HouseholdTwin() {}

    /** 不是同一戶. */
    void areTwo(String reasonTyped, AccountId who) {
        why = Twin.reason(reasonTyped);
        two = true;
        decidedBy = who.value();
    }

    public long id() {
        return id;
    }

    public HouseholdId one() {
        return new HouseholdId(oneId);
    }

    public HouseholdId other() {
        return new HouseholdId(otherId);
    }

    public Reason reason() {
        return reason;
    }
}
