package tw.anwang.meetings.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a record became 個案性 because a series did. */
@Entity
@Table(name = "meetings_closed_with_series")
class ClosedWithSeries {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "record_kind")
    private String recordKind;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "series_id")
    private long seriesId;

    protected ClosedWithSeries() {}

    ClosedWithSeries(String recordKind, long recordId, long seriesId) {
        this.recordKind = recordKind;
        this.recordId = recordId;
        this.seriesId = seriesId;
    }
}
