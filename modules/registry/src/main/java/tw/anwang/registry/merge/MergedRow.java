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
    private long mergeId;

    private String place;

    @Column(name = "row_id")
    private long rowId;

    protected MergedRow() {}

    MergedRow(long merge, String place, long row) {
        this.mergeId = merge;
        this.place = place;
        this.rowId = row;
    }

    String place() {
        return place;
    }

    long row() {
        return rowId;
    }
}
