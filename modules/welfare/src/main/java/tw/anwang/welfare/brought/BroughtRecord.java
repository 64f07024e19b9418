package tw.anwang.welfare.brought;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a platform said last of a case: only what still stands here as it said follows its next export. */
@Entity
@Table(name = "welfare_brought_case")
public class BroughtRecord {
    @Id
    @Column(name = "case_id")
    private long caseId;

    private String words;

    protected BroughtRecord() {}

    BroughtRecord(long caseId, BroughtWords said) {
        this.caseId = caseId;
        says(said);
    }

    long caseId() {
        return caseId;
    }

    void says(BroughtWords said) {
        words = said.json();
    }

    BroughtWords said() {
        return BroughtWords.read(words);
    }
}
