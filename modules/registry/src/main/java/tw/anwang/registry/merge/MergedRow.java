package tw.anwang.registry.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that a merge carried from one person to the other. */
@Entity
@Table(name = "registry_merged_row")
public class MergedRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "merge_id")
    private Long mergeId;

    @Column(name = "household_merge_id")
    private Long householdMergeId;

    private String place;

    @Column(name = "row_id")
    private long rowId;

    /** Of households: it named the one that stays before. */
    private boolean stayed;

    protected MergedRow() {}

    MergedRow(long merge, String place, long row) {
        this.mergeId = merge;
        this.place = place;
        this.rowId = row;
    }

    static MergedRow ofHouseholds(long merge, String place, long row, boolean stayed) {
        MergedRow one = new MergedRow();
        one.householdMergeId = merge;
        one.place = place;
        one.rowId = row;
        one.stayed = stayed;
        return one;
    }

    boolean stayed() {
        return stayed;
    }

    String place() {
        return place;
    }

    long row() {
        return rowId;
    }
}
