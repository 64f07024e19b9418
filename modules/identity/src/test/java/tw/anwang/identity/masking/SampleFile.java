package tw.anwang.identity.masking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The case itself, with what its form binds. */
@Entity
@Table(name = "sample_file")
public class SampleFile {
    @Id
    Long id;

    @Column(name = "county_code")
    String countyCode;
}
