package tw.anwang.welfare.familycase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.People.Person;

/** Who works on a case since which day, and the supervisor who answers for that (督導分案): called as on that day. */
@Embeddable
class Assigned {
    @Column(name = "worker_id")
    private Long workerId;

    @Column(name = "worker_name")
    private String workerName;

    @Column(name = "assigned_on")
    private LocalDate on;

    @Column(name = "supervisor_id")
    private Long supervisorId;

    @Column(name = "supervisor_name")
    private String supervisorName;

    protected Assigned() {}

    Assigned(Person worker, Actor supervisor, LocalDate day) {
        workerId = worker.id().value();
        workerName = worker.name();
        on = day;
        supervisorId = supervisor == null ? null : supervisor.id().value();
        supervisorName = supervisor == null ? null : supervisor.name();
    }

    /** Another worker, for whom the same supervisor answers. */
    Assigned to(Person worker, LocalDate day) {
        Assigned next = new Assigned(worker, null, day);
        next.supervisorId = supervisorId;
        next.supervisorName = supervisorName;
        return next;
    }

    AccountId worker() {
        return workerId == null ? null : new AccountId(workerId);
    }

    String workerName() {
        return workerName;
    }

    LocalDate on() {
        return on;
    }

    AccountId supervisor() {
        return supervisorId == null ? null : new AccountId(supervisorId);
    }

    String supervisorName() {
        return supervisorName;
    }
}
