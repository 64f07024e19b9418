package tw.anwang.identity.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;

/** A record of a module that does not exist: what every scoped record has, and nothing else. */
@Entity
@Table(name = "sample_case")
public class SampleCase {
    static final ScopedKind<SampleCase, SampleParty> KIND =
            new ScopedKind<>("sample.case", SampleCase.class, SampleParty.class);

    /** Another kind of record beside it. */
    static final ScopedKind<SampleCase, SampleParty> OTHER =
            new ScopedKind<>("sample.other", SampleCase.class, SampleParty.class);

    @Id
    Long id;

    @Column(name = "county_code")
    String countyCode;

    @Column(name = "lead_office_id")
    long leadOfficeId;

    @Enumerated(EnumType.ORDINAL)
    Sensitivity sensitivity;
}
