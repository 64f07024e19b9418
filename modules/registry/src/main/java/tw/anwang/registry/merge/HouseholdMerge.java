package tw.anwang.registry.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.household.Household;

/** 併戶: that two households are one; done, or undone. */
@Entity
@Table(name = "registry_household_merge")
public class HouseholdMerge {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kept_id")
    private long keptId;

    @Column(name = "gone_id")
    private long goneId;

    @Enumerated(EnumType.STRING)
    private Merge.State state = Merge.State.DONE;

    private String why;

    @Column(name = "done_by")
    private long doneBy;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "was_county")
    private String wasCounty;

    @Column(name = "was_district")
    private String wasDistrict;

    @Column(name = "was_lead")
    private long wasLead;

    @Column(name = "given_county")
    private String givenCounty;

    @Column(name = "given_district")
    private String givenDistrict;

    @Column(name = "given_lead")
    private long givenLead;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Column(name = "undone_why")
    private String undoneWhy;

    @Version
    private int version;

    protected HouseholdMerge() {}

    HouseholdMerge(Household kept, Household gone, ChosenHousehold chosen, String why, AccountId who, LocalDate today) {
        keptId = kept.id().value();
        goneId = gone.id().value();
        wasCounty = kept.countyCode();
        wasDistrict = kept.districtCode();
        wasLead = kept.lead().value();
        Household lead = chosen.isLead() ? gone : kept;
        givenCounty = lead.countyCode();
        givenLead = lead.lead().value();
        givenDistrict = (chosen.isDistrict() ? gone : kept).districtCode();
        this.why = Merge.reason(why);
        doneBy = who.value();
        doneOn = today;
    }

    void apply(Household kept) {
        kept.answeredBy(givenCounty, givenDistrict, new OfficeId(givenLead));
    }

    /** As it was before, where nobody wrote anything else since. @return whether it could */
    boolean putBack(Household kept) {
        boolean asGiven =
                kept.lead().value() == givenLead && java.util.Objects.equals(kept.districtCode(), givenDistrict);
        if (asGiven) {
            kept.answeredBy(wasCounty, wasDistrict, new OfficeId(wasLead));
        }
        return asGiven;
    }

    void undone(String typed, AccountId who) {
        undoneWhy = Merge.reason(typed);
        state = Merge.State.UNDONE;
        undoneBy = who.value();
    }

    public long id() {
        return id;
    }

    public HouseholdId kept() {
        return new HouseholdId(keptId);
    }

    public HouseholdId gone() {
        return new HouseholdId(goneId);
    }

    public Merge.State state() {
        return state;
    }

    public String why() {
        return why;
    }

    AccountId doneBy() {
        return new AccountId(doneBy);
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    /** Why it was undone, or null. */
    public String undoneWhy() {
        return undoneWhy;
    }
}
