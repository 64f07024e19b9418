package tw.anwang.welfare.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** With which reasons a case was closed, or not opened; only for queries. */
@Entity
@Table(name = "welfare_counted_closing")
class CountedClosing {
    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "closed_for")
    private String closedFor;

    @Column(name = "not_opened_for")
    private String notOpenedFor;

    protected CountedClosing() {}
}
