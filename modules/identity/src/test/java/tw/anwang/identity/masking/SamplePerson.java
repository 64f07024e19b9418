package tw.anwang.identity.masking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Sensitive values of a sample case: an entity of its own, which the case never loads. */
@Entity
@Table(name = "sample_person")
public class SamplePerson {
    @Id
    @Column(name = "case_id")
    Long caseId;

    String victim;
    String reporter;
    String address;
    String health;

    @Column(name = "id_number")
    String idNumber;

    String phone;
}
