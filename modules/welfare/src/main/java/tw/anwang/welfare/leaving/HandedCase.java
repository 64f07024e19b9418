package tw.anwang.welfare.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.familycase.FamilyCase;

/** One case of a handover, as it was left. */
@Entity
@Table(name = "welfare_handover_case")
public class HandedCase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "handover_id")
    private long handoverId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "to_id")
    private long toId;

    @Column(name = "assigned_before")
    private LocalDate assignedBefore;

    @Column(name = "case_version")
    private int caseVersion;

    @Column(name = "notes_mark")
    private long notesMark;

    private boolean undone;

    protected HandedCase() {}

    HandedCase(long handoverId, FamilyCase handed, LocalDate assignedBefore, long notesMark) {
        this.handoverId = handoverId;
        this.caseId = handed.id();
        this.toId = handed.worker().value();
        this.assignedBefore = assignedBefore;
        this.caseVersion = handed.version();
        this.notesMark = notesMark;
    }

    /** Whoever worked on it since keeps it. @param mark of its notes now */
    Optional<RuleBroken> whyNotUndo(FamilyCase now, long mark) {
        boolean untouched = now.version() == caseVersion && mark == notesMark;
        return untouched
                ? Optional.empty()
                : Optional.of(new RuleBroken("welfare.leaving.changedSince", now.number(), now.workerName()));
    }

    void undo() {
        undone = true;
    }

    long caseId() {
        return caseId;
    }

    AccountId to() {
        return new AccountId(toId);
    }

    /** Since when the worker before had it. */
    LocalDate assignedBefore() {
        return assignedBefore;
    }
}
