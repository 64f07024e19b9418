package tw.anwang.registry.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.household.MergedPlaces.Changed;
import tw.anwang.registry.household.Place;

/** How a membership that a merge changed stood before and stands since. */
@Entity
@Table(name = "registry_merged_place")
public class MergedPlace {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "merge_id")
    private Long mergeId;

    @Column(name = "household_merge_id")
    private Long householdMergeId;

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "was_role")
    private MemberRole wasRole;

    @Column(name = "was_joined_on")
    private LocalDate wasJoinedOn;

    @Column(name = "was_left_on")
    private LocalDate wasLeftOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_role")
    private MemberRole givenRole;

    @Column(name = "given_joined_on")
    private LocalDate givenJoinedOn;

    @Column(name = "given_left_on")
    private LocalDate givenLeftOn;

    protected MergedPlace() {}

    MergedPlace(long merge, Changed changed) {
        this(changed);
        mergeId = merge;
    }

    static MergedPlace ofHouseholds(long merge, Changed changed) {
        MergedPlace place = new MergedPlace(changed);
        place.householdMergeId = merge;
        return place;
    }

    private MergedPlace(Changed changed) {
        memberId = changed.member();
        wasRole = changed.was().role();
        wasJoinedOn = changed.was().joinedOn();
        wasLeftOn = changed.was().leftOn();
        givenRole = changed.given().role();
        givenJoinedOn = changed.given().joinedOn();
        givenLeftOn = changed.given().leftOn();
    }

    Changed changed() {
        return new Changed(
                memberId, new Place(wasRole, wasJoinedOn, wasLeftOn), new Place(givenRole, givenJoinedOn, givenLeftOn));
    }
}
