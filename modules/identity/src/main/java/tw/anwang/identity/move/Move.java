package tw.anwang.identity.move;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/** A person goes from one office to another on a day, once both have agreed. */
@Entity
@Table(name = "identity_move")
public class Move {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "from_office_id")
    private long fromOfficeId;

    @Column(name = "to_office_id")
    private long toOfficeId;

    @Column(name = "on_day")
    private LocalDate onDay;

    /** Who goes on with what waits for the person; null where nothing does. */
    @Column(name = "successor_id")
    private Long successorId;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "old_side_by")
    private Long oldSideBy;

    @Column(name = "new_side_by")
    private Long newSideBy;

    @Enumerated(EnumType.STRING)
    private MoveState state = MoveState.ASKED;

    private String words;

    @Version
    private int version;

    protected Move() {}

    Move(AccountId person, OfficeId from, OfficeId to, LocalDate day, AccountId successor, AccountId askedBy) {
        this.accountId = person.value();
        this.fromOfficeId = from.value();
        this.toOfficeId = to.value();
        this.onDay = day;
        this.successorId = successor == null ? null : successor.value();
        this.askedBy = askedBy.value();
    }

    /** The offices that are still asked. */
    List<OfficeId> sides() {
        List<OfficeId> sides = new ArrayList<>();
        if (state == MoveState.ASKED && oldSideBy == null) {
            sides.add(from());
        }
        if (state == MoveState.ASKED && newSideBy == null) {
            sides.add(to());
        }
        return sides;
    }

    /** Those of them this person can say yes or no for: none of the own move. */
    List<OfficeId> sidesOf(Actor me) {
        return me.isOrActsFor(person())
                ? List.of()
                : sides().stream().filter(side -> isSide(me, side)).toList();
    }

    /** Whether the person speaks for that office where accounts change. */
    static boolean isSide(Actor me, OfficeId side) {
        return me.may(IdentityPermissions.REVIEW_ACCOUNTS) && me.actsFor(side);
    }

    /** One side says yes. @throws RuleBroken where it is not asked any more */
    void agree(OfficeId side, AccountId who) {
        if (!sides().contains(side)) {
            throw new RuleBroken("identity.move.notAsked");
        }
        if (side.equals(from())) {
            oldSideBy = who.value();
        } else {
            newSideBy = who.value();
        }
        state = sides().isEmpty() ? MoveState.AGREED : MoveState.ASKED;
    }

    void refuse(String why) {
        if (why == null || why.isBlank()) {
            throw new RuleBroken("identity.move.noWords");
        }
        words = why.strip();
        state = MoveState.REFUSED;
    }

    void done() {
        state = MoveState.DONE;
    }

    Move atVersion(int read) {
        if (version != read) {
            throw new OptimisticLockException(this);
        }
        return this;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public AccountId person() {
        return new AccountId(accountId);
    }

    public OfficeId from() {
        return new OfficeId(fromOfficeId);
    }

    public OfficeId to() {
        return new OfficeId(toOfficeId);
    }

    public LocalDate day() {
        return onDay;
    }

    public AccountId successor() {
        return successorId == null ? null : new AccountId(successorId);
    }

    public AccountId askedBy() {
        return new AccountId(askedBy);
    }

    public MoveState state() {
        return state;
    }

    public String words() {
        return words;
    }
}
