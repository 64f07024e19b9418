package tw.anwang.registry.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.HouseholdId;

/** A household: the scoped record of the registry. Who is in it are {@link Member}s, who sees it {@link HouseholdParty}s. */
@Entity
@Table(name = "registry_household")
public class Household {
    public static final ScopedKind<Household, HouseholdParty> KIND =
            new ScopedKind<>("registry.household", Household.class, HouseholdParty.class);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity = Sensitivity.ORDINARY;

    @Column(name = "district_code")
    private String districtCode;

    /** The one that this became one with, or null. */
    @Column(name = "gone_into")
    private Long goneInto;

    @Version
    private int version;

    protected Household() {}

    Household(String number, String county, String district, OfficeId lead, Sensitivity sensitivity) {
        this.number = number;
        this.countyCode = county;
        this.districtCode = district;
        this.leadOfficeId = lead.value();
        this.sensitivity = sensitivity;
    }

    /** Another office answers for it, or it lives elsewhere. */
    public void answeredBy(String county, String district, OfficeId lead) {
        this.countyCode = county;
        this.districtCode = district;
        this.leadOfficeId = lead.value();
    }

    /** The one that this became one with (併戶), or null. */
    public HouseholdId goneInto() {
        return goneInto == null ? null : new HouseholdId(goneInto);
    }

    /** Is the same as that one. @param kept null: it was another after all */
    public void goInto(HouseholdId kept) {
        goneInto = kept == null ? null : kept.value();
    }

    public HouseholdId id() {
        return new HouseholdId(id);
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public String countyCode() {
        return countyCode;
    }

    /** The office that answers for the record. */
    public OfficeId lead() {
        return new OfficeId(leadOfficeId);
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** Where it lives, or null. */
    public String districtCode() {
        return districtCode;
    }
}
