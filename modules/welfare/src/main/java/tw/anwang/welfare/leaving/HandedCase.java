package tw.anwang.welfare.leaving;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    @Column(name = "plan_mark")
    private Long planMark;

    @ElementCollection
    @CollectionTable(name = "welfare_handed_note", joinColumns = @JoinColumn(name = "handed_id"))
    @Column(name = "visit_id")
    private Set<Long> notes = new HashSet<>();

    private boolean undone;

    protected HandedCase() {}

    HandedCase(long handoverId, FamilyCase handed, LocalDate assignedBefore, Set<Long> notes, WorkMark mark) {
        this.handoverId = handoverId;
        this.caseId = handed.id();
        this.toId = handed.worker().value();
        this.assignedBefore = assignedBefore;
        this.caseVersion = handed.version();
        this.notes.addAll(notes);
        this.notesMark = mark.notes();
        this.planMark = mark.plan();
    }

    /** Whoever worked on it since keeps it. @param mark of its notes and its plan now */
    Optional<RuleBroken> whyNotUndo(FamilyCase now, WorkMark mark) {
        boolean untouched = now.version() == caseVersion
                && mark.notes() == notesMark
                && (planMark == null || mark.plan() == planMark);
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

    /** Ids of the unsigned notes that went with it. */
    Set<Long> notes() {
        return Set.copyOf(notes);
    }

    /** Since when the worker before had it. */
    LocalDate assignedBefore() {
        return assignedBefore;
    }
}
