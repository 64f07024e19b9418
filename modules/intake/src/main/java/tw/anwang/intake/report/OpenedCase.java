package tw.anwang.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import tw.anwang.intake.CaseRef;

/** The case that an accepted report opened or joined, as its module calls it. */
@Embeddable
class OpenedCase {
    @Column(name = "case_kind")
    private String kind;

    @Column(name = "case_id")
    private Long id;

    @Column(name = "case_number")
    private String number;

    protected OpenedCase() {}

    OpenedCase(CaseRef opened) {
        kind = opened.kind();
        id = opened.id();
        number = opened.number();
    }

    String kind() {
        return kind;
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }
}
