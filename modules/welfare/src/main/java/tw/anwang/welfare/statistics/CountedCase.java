package tw.anwang.welfare.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a case is told apart by and other modules keep; only for queries. */
@Entity
@Table(name = "welfare_counted_case")
class CountedCase {
    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "risk_code")
    private String riskCode;

    @Column(name = "source_code")
    private String sourceCode;

    @Column(name = "worker_office_id")
    private Long workerOfficeId;

    protected CountedCase() {}
}
