package tw.anwang.desk.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.desk.NewTask.Stage;
import tw.anwang.kernel.UtcInstant;

/** A row of the task table, for questions only: {@link tw.anwang.desk.Tasks} writes it. */
@Entity
@Table(name = "desk_task")
class Task {
    @Id
    private Long id;

    private String verb;

    @Column(name = "office_id")
    private Long officeId;

    @Column(name = "account_id")
    private Long accountId;

    private String permission;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String why;

    @Column(name = "object_words")
    private String objectWords;

    private String page;

    @Convert(converter = UtcInstant.class)
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "whole_day")
    private boolean wholeDay;

    @Convert(converter = UtcInstant.class)
    @Column(name = "overdue_from")
    private Instant overdueFrom;

    @Convert(converter = UtcInstant.class)
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Task() {}
}
