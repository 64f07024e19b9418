package tw.anwang.welfare.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One version of the list of vulnerability factors. */
@Entity
@Table(name = "welfare_factor_list")
public class FactorList {
    @Id
    private Long id;

    private String name;

    private boolean assumed;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected FactorList() {}

    public Long id() {
        return id;
    }

    /** As the ministry calls this version. */
    public String name() {
        return name;
    }

    /** Whether its texts are a working list and not the official ones. */
    public boolean isAssumed() {
        return assumed;
    }
}
