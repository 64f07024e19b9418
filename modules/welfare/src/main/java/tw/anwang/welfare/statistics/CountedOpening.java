package tw.anwang.welfare.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What was decided on opening a case; only for queries. */
@Entity
@Table(name = "welfare_counted_opening")
class CountedOpening {
    @Id
    @Column(name = "case_id")
    private Long caseId;

    private String outcome;

    protected CountedOpening() {}
}
